package id.bangga.bukti;

/// Does an evidence count for a cycle? Only {@link #SAH} does; an answer without any counts as E.
public enum Keabsahan {
  SAH("sah"),
  KEDALUWARSA("berakhir sebelum periode penilaian"),
  SESUDAH_PERIODE("mulai sesudah periode penilaian"),
  DIHAPUS("dihapus");

  private final String sebutan;

  Keabsahan(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }

  public boolean sah() {
    return this == SAH;
  }
}
