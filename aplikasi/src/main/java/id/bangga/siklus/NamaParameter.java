package id.bangga.siklus;

import java.math.BigDecimal;

/// The figures that steer a cycle: default, limits, and where the default comes from.
public enum NamaParameter {
  BOBOT_DESK(
      "Bobot nilai desk",
      "0.70",
      "0",
      "1",
      "berakhlak.md 4, mengikuti KIPP Sulsel 2022 [S39]",
      true),
  BOBOT_JURI(
      "Bobot nilai juri",
      "0.30",
      "0",
      "1",
      "berakhlak.md 4, mengikuti KIPP Sulsel 2022 [S39]",
      true),
  AMBANG_REKONSILIASI(
      "Selisih skor dua evaluator yang masih dirata-ratakan", "0.25", "0", "1", "rancangan", false),
  AMBANG_RENTANG_JURI(
      "Rentang nilai antarjuri yang membawa ke pleno",
      "20",
      "0",
      "100",
      "rancangan (berakhlak.md 4)",
      false),
  AMBANG_SERI(
      "Selisih nilai yang dianggap seri", "0.005", "0", "5", "rancangan (berakhlak.md 4)", false),
  MAKS_INDIKATOR_PER_BUKTI(
      "Paling banyak indikator untuk satu bukti",
      "2",
      "1",
      "28",
      "rancangan (berakhlak.md 3.3)",
      false),
  MENIT_TENGGANG("Menit tenggang sesudah batas pengajuan", "30", "0", "1440", "rancangan", false),
  MENIT_PAPARAN("Menit paparan finalis", "7", "1", "120", "KIPP Kementerian PANRB [S39]", true),
  MENIT_TANYA_JAWAB(
      "Menit tanya jawab finalis", "13", "1", "120", "KIPP Kementerian PANRB [S39]", true),
  BUANG_TERTINGGI_TERENDAH(
      "Buang nilai juri tertinggi dan terendah (1 = ya)",
      "0",
      "0",
      "1",
      "rancangan (berakhlak.md 4)",
      false),
  PERINGKAT_DISESUAIKAN_RESMI(
      "Peringkat yang disesuaikan dipakai resmi (1 = ya)", "0", "0", "1", "rancangan", false);

  private final String sebutan;
  private final BigDecimal baku;
  private final BigDecimal terkecil;
  private final BigDecimal terbesar;
  private final String sumber;
  private final boolean terverifikasi;

  NamaParameter(
      String sebutan,
      String baku,
      String terkecil,
      String terbesar,
      String sumber,
      boolean terverifikasi) {
    this.sebutan = sebutan;
    this.baku = new BigDecimal(baku);
    this.terkecil = new BigDecimal(terkecil);
    this.terbesar = new BigDecimal(terbesar);
    this.sumber = sumber;
    this.terverifikasi = terverifikasi;
  }

  public String sebutan() {
    return sebutan;
  }

  public BigDecimal baku() {
    return baku;
  }

  public BigDecimal terkecil() {
    return terkecil;
  }

  public BigDecimal terbesar() {
    return terbesar;
  }

  /// The parameter with its default value and source.
  public Parameter bawaan() {
    return new Parameter(this, baku, sumber, terverifikasi);
  }

  /// Does a value lie within the limits?
  public boolean memuat(BigDecimal nilai) {
    return nilai.compareTo(terkecil) >= 0 && nilai.compareTo(terbesar) <= 0;
  }
}
