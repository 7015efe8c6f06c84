package id.bangga.juri;

/// What put a unit at its place among units whose values tie (berakhlak.md section 4, our own
/// design; the order is declared before the cycle opens).
public enum PenentuSeri {
  TIDAK_SERI("tidak seri"),
  KOMPONEN_B("nilai komponen B Hasil"),
  JURI_DAMPAK("skor juri kriteria dampak"),
  KOMPONEN_B3("nilai B3 Dirasakan masyarakat"),
  PLENO("keputusan pleno"),
  BELUM_DIPUTUS("belum diputus pleno");

  private final String sebutan;

  PenentuSeri(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
