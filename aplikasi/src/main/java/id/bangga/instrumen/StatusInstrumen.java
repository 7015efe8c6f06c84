package id.bangga.instrumen;

/// May the instrument still change?
public enum StatusInstrumen {
  DRAF("Draf"),
  /// A cycle uses it; changes need a new version.
  TERKUNCI("Terkunci");

  private final String sebutan;

  StatusInstrumen(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
