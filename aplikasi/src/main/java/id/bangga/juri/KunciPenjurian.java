package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_017;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.siklus.SiklusService;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a change of the jury, its tasks or the finalists begins with: until commit nobody else
/// changes them and no result is frozen.
@Component
class KunciPenjurian {
  private final PanelRepository panel;
  private final SiklusService siklus;

  KunciPenjurian(PanelRepository panel, SiklusService siklus) {
    this.panel = panel;
    this.siklus = siklus;
  }

  /// @return why nothing may be changed any more; empty while the result is not frozen
  List<Alasan> kunci(int tahun) {
    boolean beku = siklus.tahan(tahun).status().beku();
    panel.lock(tahun);
    return beku ? List.of(Alasan.dari(JR_017)) : List.of();
  }
}
