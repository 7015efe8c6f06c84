package id.bangga.instrumen;

/// What a share is worth when there is nothing to share (denominator 0); a choice of the
/// instrument, because mathematics leaves it undefined.
public enum BilaNol {
  NOL("bernilai 0"),
  TIDAK_BERLAKU("tidak berlaku, bobot dibagikan ulang"),
  SATU("bernilai 1");

  private final String sebutan;

  BilaNol(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
