package id.bangga.penilaian;

/// How far a unit's self-assessment has come.
public enum StatusPenilaian {
  DRAF("Draf"),
  MENUNGGU_PERSETUJUAN("Menunggu persetujuan"),
  DIAJUKAN("Diajukan"),
  DIKEMBALIKAN("Dikembalikan");

  private final String sebutan;

  StatusPenilaian(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }

  /// May answers change in this state?
  public boolean dapatDiisi() {
    return this == DRAF || this == DIKEMBALIKAN;
  }
}
