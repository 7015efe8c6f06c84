package id.bangga.instrumen;

/// How an indicator is answered.
public enum TipeIndikator {
  /// One of a few described levels.
  LEVEL("Tingkat"),
  /// Figures put into a formula by a person.
  RASIO("Rasio"),
  /// Figures that another module or an import supplies.
  AUTO("Otomatis");

  private final String sebutan;

  TipeIndikator(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
