package id.bangga.penilaian;

import id.bangga.bersama.Putusan;
import id.bangga.bukti.PenjagaBukti;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Evidence of a submitted assessment stays as it was; evidence of a draft changes what its answers
/// come to.
@Component
class PenjagaTautan implements PenjagaBukti {
  private final PenilaianRepository repository;
  private final PenyusunLembar penyusun;
  private final KalenderPenilaian kalender;
  private final Clock clock;

  PenjagaTautan(
      PenilaianRepository repository,
      PenyusunLembar penyusun,
      KalenderPenilaian kalender,
      Clock clock) {
    this.repository = repository;
    this.penyusun = penyusun;
    this.kalender = kalender;
    this.clock = clock;
  }

  /// The assessment is held until commit: it cannot be submitted while its evidence changes.
  @Override
  public Putusan bolehUbah(long unitId, int tahun) {
    Penilaian penilaian = repository.lock(tahun, unitId, clock.instant());
    return AturanPenilaian.gabung(AturanPenilaian.terbuka(penilaian, kalender.jendela(penilaian)));
  }

  @Override
  public void berubah(long unitId, int tahun) {
    penyusun.hitungUlang(repository.lock(tahun, unitId, clock.instant()), clock.instant());
  }
}
