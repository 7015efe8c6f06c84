package id.bangga.organisasi.web;

import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.Peran;
import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Our entry in the left rail, and what the journal calls our things.
@Component
class MenuOrganisasi implements PenyediaMenu, PenjelasObjek {
  private static final Set<Peran> PENGURUS =
      Set.of(Peran.PENGELOLA, Peran.BKPSDM, Peran.ADMIN, Peran.AUDITOR, Peran.PIMPINAN_DAERAH);

  @Override
  public List<EntriMenu> menu() {
    return List.of(new EntriMenu(80, "Unit kerja", "/organisasi", "building-2", PENGURUS));
  }

  @Override
  public List<JenisObjek> jenisObjek() {
    return List.of(
        new JenisObjek("unit", "Unit kerja", "/organisasi/{id}", PENGURUS),
        new JenisObjek("klaster baku", "Klaster baku", "/organisasi/klaster", PENGURUS));
  }
}
