package id.bangga.organisasi;

/// Ranking group: units are ranked only among their like.
public enum Klaster {
  DINAS_BADAN("Dinas dan badan"),
  KECAMATAN("Kecamatan"),
  KELURAHAN("Kelurahan"),
  RSUD_UPTD("RSUD dan UPTD");

  private final String sebutan;

  Klaster(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
