package id.bangga.juri.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.JURI;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;

import id.bangga.bersama.PenjelasObjek;
import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The jury in the left rail and in the journal.
@Component
class MenuJuri implements PenyediaMenu, PenjelasObjek {
  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            50, "Penjurian", "/juri", "gavel", Set.of(JURI, PENGELOLA, AUDITOR, PIMPINAN_DAERAH)));
  }

  @Override
  public List<JenisObjek> jenisObjek() {
    return List.of(
        new JenisObjek("penjurian", "Penjurian", "/juri/{id}", Set.of(PENGELOLA, AUDITOR)),
        new JenisObjek("finalis", "Finalis", "", Set.of(PENGELOLA, AUDITOR)),
        new JenisObjek("lembar juri", "Lembar juri", "", Set.of(AUDITOR)));
  }
}
