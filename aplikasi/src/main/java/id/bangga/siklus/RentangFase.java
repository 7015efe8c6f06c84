package id.bangga.siklus;

import java.time.Duration;
import java.time.Instant;

/// When a phase is open: from `mulai` (inclusive) to `selesai` (exclusive).
public record RentangFase(Fase fase, Instant mulai, Instant selesai) {
  public boolean memuat(Instant saat) {
    return !saat.isBefore(mulai) && saat.isBefore(selesai);
  }

  public boolean lewat(Instant saat) {
    return !saat.isBefore(selesai);
  }

  RentangFase digeser(Duration selang) {
    return new RentangFase(fase, mulai.plus(selang), selesai.plus(selang));
  }

  RentangFase sampai(Instant baru) {
    return new RentangFase(fase, mulai, baru);
  }
}
