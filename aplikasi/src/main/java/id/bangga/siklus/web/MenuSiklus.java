package id.bangga.siklus.web;

import id.bangga.bersama.PenjelasObjek;
import id.bangga.bersama.Peran;
import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The cycle in the left rail of those who steer or oversee it, and in the journal.
@Component
class MenuSiklus implements PenyediaMenu, PenjelasObjek {
  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            14, "Siklus", "/siklus", "calendar-days", Set.of(Peran.PENGELOLA, Peran.AUDITOR)));
  }

  @Override
  public List<JenisObjek> jenisObjek() {
    return List.of(new JenisObjek("siklus", "Siklus", "/siklus/{id}", Set.of(Peran.values())));
  }
}
