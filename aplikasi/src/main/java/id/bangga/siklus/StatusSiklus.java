package id.bangga.siklus;

import java.util.Optional;

/// How far a cycle has come as a whole.
public enum StatusSiklus {
  PERSIAPAN("Persiapan"),
  BERJALAN("Berjalan"),
  DITETAPKAN("Ditetapkan"),
  DIUMUMKAN("Diumumkan");

  private final String sebutan;

  StatusSiklus(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }

  /// Is the result frozen?
  public boolean beku() {
    return this == DITETAPKAN || this == DIUMUMKAN;
  }

  /// The state that may follow.
  public Optional<StatusSiklus> berikut() {
    return switch (this) {
      case PERSIAPAN -> Optional.of(BERJALAN);
      case BERJALAN -> Optional.of(DITETAPKAN);
      case DITETAPKAN -> Optional.of(DIUMUMKAN);
      case DIUMUMKAN -> Optional.empty();
    };
  }
}
