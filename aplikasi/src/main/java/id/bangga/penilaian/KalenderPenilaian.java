package id.bangga.penilaian;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// What the cycle says to a unit's assessment: does it take part, is it open now.
@Component
class KalenderPenilaian {
  private final SiklusService siklus;
  private final Clock clock;

  KalenderPenilaian(SiklusService siklus, Clock clock) {
    this.siklus = siklus;
    this.clock = clock;
  }

  Siklus siklus(int tahun) {
    return siklus.siklus(tahun);
  }

  /// Nothing is frozen until commit.
  void tahan(int tahun) {
    siklus.tahan(tahun);
  }

  Jendela jendela(Penilaian penilaian) {
    return Jendela.dari(
        siklus.siklus(penilaian.tahun()), penilaian.batasPerbaikan(), clock.instant());
  }

  Peserta wajibPeserta(int tahun, long unitId) {
    return siklus
        .peserta(tahun, unitId)
        .orElseThrow(() -> new TidakDitemukan("Unit ini di antara peserta siklus " + tahun));
  }
}
