package id.bangga.siklus;

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
}
