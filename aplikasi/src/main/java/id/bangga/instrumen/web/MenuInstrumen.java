package id.bangga.instrumen.web;

import id.bangga.bersama.Peran;
import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The instrument in the left rail, for those who make or read it; units meet it in their
/// assessment.
@Component
class MenuInstrumen implements PenyediaMenu {
  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            15,
            "Instrumen",
            "/instrumen",
            "clipboard-list",
            Set.of(Peran.PENGELOLA, Peran.EVALUATOR, Peran.AUDITOR)));
  }
}
