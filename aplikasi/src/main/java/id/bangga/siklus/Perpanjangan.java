package id.bangga.siklus;

import java.time.Instant;

/// One change of a running cycle's schedule, by whom and why; kept for ever.
public record Perpanjangan(
    RentangFase lama, RentangFase baru, String alasan, String oleh, Instant pada) {

  public Fase fase() {
    return baru.fase();
  }

  /// Only moved along because a phase before it was extended.
  public boolean digeser() {
    return !baru.mulai().equals(lama.mulai());
  }
}
