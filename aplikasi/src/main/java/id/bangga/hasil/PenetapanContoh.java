package id.bangga.hasil;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.siklus.Fase;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.SiklusService;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/// Sample data only: a past year's result, frozen and published when its schedule had it. The
/// journal says when that really happened.
@Service
public class PenetapanContoh {
  private final HasilService hasil;
  private final SiklusService siklus;

  PenetapanContoh(HasilService hasil, SiklusService siklus) {
    this.hasil = hasil;
    this.siklus = siklus;
  }

  /// Two hours after the phases of freezing and of publishing began.
  public Putusan terbitkan(Pelaku pelaku, int tahun) {
    Putusan putusan = hasil.tetapkan(pelaku, tahun, saat(tahun, Fase.DITETAPKAN));
    return putusan.diterima() ? hasil.umumkan(pelaku, tahun, saat(tahun, Fase.DIUMUMKAN)) : putusan;
  }

  private Instant saat(int tahun, Fase fase) {
    return siklus
        .siklus(tahun)
        .fase(fase)
        .map(RentangFase::mulai)
        .orElseThrow()
        .plus(2, ChronoUnit.HOURS);
  }
}
