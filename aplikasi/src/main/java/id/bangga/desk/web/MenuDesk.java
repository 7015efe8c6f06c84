package id.bangga.desk.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.EVALUATOR;
import static id.bangga.bersama.Peran.PENGELOLA;

import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The desk in the left rail.
@Component
class MenuDesk implements PenyediaMenu {
  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            40, "Desk", "/desk", "clipboard-check", Set.of(EVALUATOR, PENGELOLA, AUDITOR)));
  }
}
