package id.bangga.desk;

/// How far the desk evaluation of a unit has come.
public enum StatusDesk {
  /// The evaluators are at work; the unit sees nothing yet.
  BERJALAN("Berjalan"),
  /// The unit sees scores and reasons and may object.
  DISAMPAIKAN("Disampaikan"),
  /// The scores are official.
  FINAL("Final");

  private final String sebutan;

  StatusDesk(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
