package id.bangga.desk;

/// Where an official score comes from, weakest first: a later step overrides an earlier one.
public enum AsalNilai {
  AUTO("nilai otomatis"),
  DESK("rerata dua evaluator"),
  REKONSILIASI("rekonsiliasi dua evaluator"),
  SANGGAH("sanggahan yang diterima"),
  LAPANGAN("verifikasi lapangan");

  private final String sebutan;

  AsalNilai(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
