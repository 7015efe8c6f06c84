package id.bangga.organisasi;

/// How one unit came from another.
public enum JenisAsal {
  PECAH("Pemecahan"),
  GABUNG("Penggabungan"),
  GANTI_NAMA("Ganti nama");

  private final String sebutan;

  JenisAsal(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
