package id.bangga.akun;

/// What is missing or cannot be right in the master data of one employee.
public enum MasalahAsn {
  TANPA_NIP("Tanpa NIP", "Isi NIP dari SK CPNS atau perjanjian kerja."),
  NIP_JANGGAL(
      "NIP janggal", "Cocokkan tanggal lahir, TMT, dan jenis kelamin di dalam NIP dengan SK."),
  TANPA_UNIT("Tanpa unit", "Isi unit tempat ia bekerja hari ini."),
  UNIT_TUTUP("Unit sudah tutup", "Pindahkan ke unit penerusnya."),
  TANPA_ATASAN("Tanpa atasan", "Isi atasan langsungnya; dipakai mencegah benturan kepentingan."),
  ATASAN_NONAKTIF("Atasan nonaktif", "Ganti dengan atasan yang masih bertugas.");

  private final String sebutan;
  private final String saran;

  MasalahAsn(String sebutan, String saran) {
    this.sebutan = sebutan;
    this.saran = saran;
  }

  public String sebutan() {
    return sebutan;
  }

  /// What to do about it.
  public String saran() {
    return saran;
  }
}
