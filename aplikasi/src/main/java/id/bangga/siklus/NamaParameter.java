package id.bangga.siklus;

import id.bangga.web.Format;
import java.math.BigDecimal;

/// The figures that steer a cycle: default, limits, and where the default comes from.
public enum NamaParameter {
  BOBOT_DESK("Bobot nilai desk", "0.70", "0", "1", "Seleksi KIPP Sulawesi Selatan 2022", true),
  BOBOT_JURI("Bobot nilai juri", "0.30", "0", "1", "Seleksi KIPP Sulawesi Selatan 2022", true),
  AMBANG_REKONSILIASI(
      "Selisih skor dua evaluator yang masih dirata-ratakan", "0.25", "0", "1", "rancangan", false),
  AMBANG_RENTANG_JURI(
      "Rentang nilai antarjuri yang membawa ke pleno", "20", "0", "100", "rancangan", false),
  AMBANG_SERI("Selisih nilai yang dianggap seri", "0.005", "0", "5", "rancangan", false),
  MAKS_INDIKATOR_PER_BUKTI(
      "Paling banyak indikator untuk satu bukti", "2", "1", "28", "rancangan", false),
  MENIT_TENGGANG("Menit tenggang sesudah batas pengajuan", "30", "0", "1440", "rancangan", false),
  MENIT_PAPARAN("Menit paparan finalis", "7", "1", "120", "KIPP, Kementerian PANRB", true),
  MENIT_TANYA_JAWAB("Menit tanya jawab finalis", "13", "1", "120", "KIPP, Kementerian PANRB", true),
  BUANG_TERTINGGI_TERENDAH(
      "Buang nilai juri tertinggi dan terendah", "0", "0", "1", "rancangan", false),
  PERINGKAT_DISESUAIKAN_RESMI(
      "Peringkat yang disesuaikan dipakai resmi", "0", "0", "1", "rancangan", false);

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

  /// Unit of measure, empty for a choice.
  public String satuan() {
    return switch (this) {
      case BOBOT_DESK, BOBOT_JURI -> "bagian dari 1";
      case AMBANG_REKONSILIASI -> "skor 0 sampai 1";
      case AMBANG_RENTANG_JURI, AMBANG_SERI -> "poin";
      case MAKS_INDIKATOR_PER_BUKTI -> "indikator";
      case MENIT_TENGGANG, MENIT_PAPARAN, MENIT_TANYA_JAWAB -> "menit";
      case BUANG_TERTINGGI_TERENDAH, PERINGKAT_DISESUAIKAN_RESMI -> "";
    };
  }

  /// A yes or no, kept as 1 or 0.
  public boolean pilihan() {
    return this == BUANG_TERTINGGI_TERENDAH || this == PERINGKAT_DISESUAIKAN_RESMI;
  }

  /// Only whole numbers are possible.
  public boolean bulat() {
    return pilihan()
        || this == MAKS_INDIKATOR_PER_BUKTI
        || this == MENIT_TENGGANG
        || this == MENIT_PAPARAN
        || this == MENIT_TANYA_JAWAB;
  }

  /// The limits as a sentence.
  public String syarat() {
    return "%s harus %s antara %s dan %s."
        .formatted(
            sebutan,
            bulat() ? "bilangan bulat" : "angka",
            Format.desimal(terkecil, terkecil.scale()),
            Format.desimal(terbesar, terbesar.scale()));
  }

  /// The parameter with its default value and source.
  public Parameter bawaan() {
    return new Parameter(this, baku, sumber, terverifikasi);
  }

  /// Does a value lie within the limits, and is it whole where it must be?
  public boolean memuat(BigDecimal nilai) {
    return nilai.compareTo(terkecil) >= 0
        && nilai.compareTo(terbesar) <= 0
        && (!bulat() || nilai.stripTrailingZeros().scale() <= 0);
  }
}
