package id.bangga.siklus;

import java.time.Instant;

/// When a phase is open: from `mulai` (inclusive) to `selesai` (exclusive).
public record RentangFase(Fase fase, Instant mulai, Instant selesai) {
  public boolean memuat(Instant saat) {
    return !saat.isBefore(mulai) && saat.isBefore(selesai);
  }
}
