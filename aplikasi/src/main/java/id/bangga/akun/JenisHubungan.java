package id.bangga.akun;

/// Kinds of relation that make a conflict of interest (UU 30/2014, articles 42 and 43).
public enum JenisHubungan {
  KELUARGA("Keluarga atau semenda"),
  PERNAH_BEKERJA("Pernah bekerja di sana"),
  KERJA_SAMA("Kerja sama yang sedang berjalan"),
  KEPENTINGAN_KEUANGAN("Kepentingan keuangan"),
  LAINNYA("Lainnya");

  private final String sebutan;

  JenisHubungan(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
