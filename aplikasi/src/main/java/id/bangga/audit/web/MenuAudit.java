package id.bangga.audit.web;

import id.bangga.bersama.Peran;
import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Our entry in the left rail.
@Component
class MenuAudit implements PenyediaMenu {
  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(95, "Jurnal", "/jurnal", "history", Set.of(Peran.AUDITOR, Peran.ADMIN)));
  }
}
