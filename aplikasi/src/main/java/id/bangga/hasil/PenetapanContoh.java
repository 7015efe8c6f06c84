package id.bangga.hasil;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.siklus.Fase;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.SiklusService;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/// Sample data only: a past year's result, frozen and published when its schedule had it. The
/// journal says when that really happened. Only the program itself may do this.
@Service
public class PenetapanContoh {
  private final HasilService hasil;
  private final SiklusService siklus;

  PenetapanContoh(HasilService hasil, SiklusService siklus) {
    this.hasil = hasil;
    this.siklus = siklus;
  }

  /// Two hours after the phases of freezing and of publishing began.
  ///
  /// @param program who loads the sample
  /// @param pelaku in whose name the result is frozen
  public Putusan terbitkan(Pelaku program, Pelaku pelaku, int tahun) {
    if (program.akunId() != 0) {
      throw new TidakBerhak("Menetapkan hasil pada tanggal lampau hanya untuk data contoh.");
    }
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
