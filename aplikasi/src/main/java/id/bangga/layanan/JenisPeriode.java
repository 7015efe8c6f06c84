package id.bangga.layanan;

/// How often a unit surveys; at least once a year (PermenPANRB 14/2017 article 1).
public enum JenisPeriode {
  BULAN("Bulanan", "B", 12),
  TRIWULAN("Triwulanan", "T", 4),
  SEMESTER("Semesteran", "S", 2),
  TAHUN("Tahunan", "", 1);

  private final String sebutan;
  private final String huruf;
  private final int banyak;

  JenisPeriode(String sebutan, String huruf, int banyak) {
    this.sebutan = sebutan;
    this.huruf = huruf;
    this.banyak = banyak;
  }

  public String sebutan() {
    return sebutan;
  }

  /// How many make a year.
  public int banyak() {
    return banyak;
  }

  /// How many months one lasts.
  public int bulan() {
    return 12 / banyak;
  }

  String huruf() {
    return huruf;
  }
}
