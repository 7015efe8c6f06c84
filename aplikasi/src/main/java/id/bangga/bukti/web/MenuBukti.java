package id.bangga.bukti.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.OPERATOR_PD;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The locker in the left rail.
@Component
class MenuBukti implements PenyediaMenu {
  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            30,
            "Bukti dukung",
            "/bukti",
            "folder-open",
            Set.of(OPERATOR_PD, PIMPINAN_PD, PENGELOLA, AUDITOR)));
  }
}
