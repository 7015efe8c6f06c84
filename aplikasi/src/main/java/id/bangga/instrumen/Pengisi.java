package id.bangga.instrumen;

/// Who fills an indicator in.
public enum Pengisi {
  /// The assessed unit itself.
  PD("Perangkat daerah"),
  /// Evaluators, BKPSDM or Inspektorat; the unit sees it but does not answer.
  VERIFIKATOR("Verifikator");

  private final String sebutan;

  Pengisi(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
