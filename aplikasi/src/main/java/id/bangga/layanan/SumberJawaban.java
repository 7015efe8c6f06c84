package id.bangga.layanan;

/// How an answer came in.
public enum SumberJawaban {
  WEB("ponsel warga"),
  KIOS("kios"),
  PETUGAS("isian kertas"),
  IMPOR("impor"),
  API("aplikasi lain");

  private final String sebutan;

  SumberJawaban(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
