package id.bangga.desk;

/// Where an official score comes from, weakest first: a later step overrides an earlier one.
public enum AsalNilai {
  AUTO("nilai otomatis", "Nilai yang dikirim modul atau impor, tanpa penilaian evaluator."),
  DESK(
      "rerata dua evaluator",
      "Rerata skor kedua evaluator, karena selisihnya tidak melewati ambang."),
  REKONSILIASI(
      "rekonsiliasi dua evaluator",
      "Nilai yang disepakati kedua evaluator, karena selisihnya melewati ambang."),
  SANGGAH("sanggahan yang diterima", "Nilai menurut putusan sanggahan yang diterima."),
  LAPANGAN(
      "verifikasi lapangan",
      "Nilai menurut berita acara verifikasi lapangan yang disetujui dua petugas.");

  private final String sebutan;
  private final String rumus;

  AsalNilai(String sebutan, String rumus) {
    this.sebutan = sebutan;
    this.rumus = rumus;
  }

  public String sebutan() {
    return sebutan;
  }

  /// How the score follows, in words.
  public String rumus() {
    return rumus;
  }
}
