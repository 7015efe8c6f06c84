package id.bangga.instrumen;

import static id.bangga.instrumen.Angka.SERATUS;
import static id.bangga.instrumen.Angka.bagi;
import static id.bangga.instrumen.Angka.kira;
import static id.bangga.instrumen.Angka.teks;
import static id.bangga.instrumen.JenisMasukan.CACAH;
import static id.bangga.instrumen.JenisMasukan.INDEKS;
import static id.bangga.instrumen.JenisMasukan.SKM;

import java.math.BigDecimal;
import java.util.List;

/// The formulas that turn figures into a score from 0 to 1, side by side.
///
/// Figures come in the order of {@link #jenis}; those past {@link #wajib} may be left off. They
/// have been checked by {@link Rumusan#periksa} before.
public enum Rumus {
  /// A share: a of b.
  BAGIAN(
      "Bagian dari seluruhnya",
      "a ÷ b",
      List.of("bagian", "seluruhnya"),
      List.of(CACAH, CACAH),
      2) {
    @Override
    Skor hitung(List<BigDecimal> x, BilaNol bilaNol) {
      return x.get(1).signum() == 0
          ? penyebutNol(bilaNol)
          : Skor.dari(bagi(x.get(0), x.get(1)), pecahan(x) + kira(bagi(x.get(0), x.get(1))));
    }
  },

  /// A share that may exceed one but counts at most one ("1 agen 1 perubahan").
  BAGIAN_TERBATAS(
      "Bagian dari seluruhnya, paling tinggi 1",
      "min(1, a ÷ b)",
      List.of("bagian", "seluruhnya"),
      List.of(CACAH, CACAH),
      2) {
    @Override
    Skor hitung(List<BigDecimal> x, BilaNol bilaNol) {
      if (x.get(1).signum() == 0) {
        return penyebutNol(bilaNol);
      }
      BigDecimal nilai = bagi(x.get(0), x.get(1)).min(BigDecimal.ONE);
      return Skor.dari(
          nilai, "min(1, %s ÷ %s) ".formatted(teks(x.get(0)), teks(x.get(1))) + kira(nilai));
    }
  },

  /// What is left of one after a share: 1 − a/b.
  SISA_BAGIAN(
      "Satu dikurangi bagian dari seluruhnya",
      "1 − a ÷ b",
      List.of("bagian yang menghambat", "seluruhnya"),
      List.of(CACAH, CACAH),
      2) {
    @Override
    Skor hitung(List<BigDecimal> x, BilaNol bilaNol) {
      if (x.get(1).signum() == 0) {
        return penyebutNol(bilaNol);
      }
      BigDecimal nilai = bagi(x.get(1).subtract(x.get(0)), x.get(1));
      return Skor.dari(nilai, "1 − " + pecahan(x) + kira(nilai));
    }
  },

  /// Fewer offences than the year before (LKE ZI Reform, SDM iii). From none to none is 1, from
  /// none to some is 0, and one offence without follow-up makes it 0.
  PENURUNAN(
      "Penurunan dibanding tahun lalu, antara 0 dan 1; 0 bila ada yang tanpa tindak lanjut; "
          + "dari 0 tetap 0 bernilai 1",
      "(a − b) ÷ a antara 0 dan 1; bila c > 0: 0; bila a = b = 0: 1",
      List.of("pelanggaran tahun lalu", "pelanggaran tahun ini", "pelanggaran tanpa tindak lanjut"),
      List.of(CACAH, CACAH, CACAH),
      3) {
    @Override
    Skor hitung(List<BigDecimal> x, BilaNol bilaNol) {
      BigDecimal lalu = x.get(0);
      BigDecimal kini = x.get(1);
      if (x.get(2).signum() > 0) {
        return Skor.nol(
            Bendera.TANPA_TINDAK_LANJUT,
            "%s pelanggaran tanpa tindak lanjut, maka 0".formatted(teks(x.get(2))));
      }
      if (lalu.signum() == 0) {
        return kini.signum() == 0
            ? Skor.dari(BigDecimal.ONE, "tidak ada pelanggaran dua tahun berturut-turut, maka 1")
            : Skor.dari(
                BigDecimal.ZERO,
                "dari tidak ada menjadi %s pelanggaran, maka 0".formatted(teks(kini)));
      }
      BigDecimal nilai = bagi(lalu.subtract(kini), lalu).max(BigDecimal.ZERO);
      return Skor.dari(
          nilai,
          "(%s − %s) ÷ %s, paling rendah 0, ".formatted(teks(lalu), teks(kini), teks(lalu))
              + kira(nilai));
    }
  },

  /// Three quarters from the citizens' satisfaction index, one quarter from its trend. Without a
  /// figure of last year the trend is unknown and the index alone counts.
  SKM_TREN(
      "75 % nilai SKM dan 25 % tren (naik 1, tetap 0,5, turun 0); tahun pertama nilai SKM saja",
      "0,75 × s ÷ 100 + 0,25 × t",
      List.of("nilai SKM tahun ini", "nilai SKM tahun lalu"),
      List.of(SKM, SKM),
      1) {
    @Override
    Skor hitung(List<BigDecimal> x, BilaNol bilaNol) {
      BigDecimal bagian = x.get(0).movePointLeft(2);
      if (x.size() == 1) {
        return Skor.dari(
            bagian,
            "%s ÷ 100 %s (tren belum dapat dihitung: tahun pertama)"
                .formatted(teks(x.get(0)), kira(bagian)));
      }
      int arah = x.get(0).compareTo(x.get(1));
      BigDecimal tren = arah > 0 ? BigDecimal.ONE : arah == 0 ? SETENGAH : BigDecimal.ZERO;
      BigDecimal nilai =
          new BigDecimal("0.75").multiply(bagian).add(new BigDecimal("0.25").multiply(tren));
      return Skor.dari(
          nilai,
          "0,75 × %s ÷ 100 + 0,25 × %s (%s dari %s) %s"
              .formatted(
                  teks(x.get(0)),
                  teks(tren),
                  arah > 0 ? "naik" : arah == 0 ? "tetap" : "turun",
                  teks(x.get(1)),
                  kira(nilai)));
    }
  },

  /// A survey index; not counted with fewer respondents than the minimum.
  INDEKS_SURVEI(
      "Indeks dibagi 100; 0 bila responden kurang dari minimum",
      "i ÷ 100; bila r < m: 0",
      List.of("indeks", "responden sah", "responden minimum"),
      List.of(INDEKS, CACAH, CACAH),
      3) {
    @Override
    Skor hitung(List<BigDecimal> x, BilaNol bilaNol) {
      if (x.get(1).compareTo(x.get(2)) < 0) {
        return Skor.nol(
            Bendera.RESPONDEN_KURANG,
            "responden %s kurang dari minimum %s: indeks tidak dapat dihitung, maka 0"
                .formatted(teks(x.get(1)), teks(x.get(2))));
      }
      BigDecimal nilai = x.get(0).movePointLeft(2);
      return Skor.dari(nilai, "%s ÷ 100 %s".formatted(teks(x.get(0)), kira(nilai)));
    }
  },

  /// By how many points an index rose: 5 or more is 1, 0 to less than 5 is 0.5, a fall is 0. In the
  /// first year there is nothing to compare with.
  PERBAIKAN(
      "Naik 5 poin atau lebih bernilai 1, naik kurang dari 5 poin atau tetap 0,5, turun 0; "
          + "tahun pertama tidak berlaku",
      "bila i − l ≥ 5: 1; bila 0 ≤ i − l < 5: 0,5; bila i < l: 0",
      List.of("indeks tahun ini", "indeks tahun lalu"),
      List.of(INDEKS, INDEKS),
      1) {
    @Override
    Skor hitung(List<BigDecimal> x, BilaNol bilaNol) {
      if (x.size() == 1) {
        return new Skor.TidakBerlaku(
            "Tahun pertama: belum ada nilai tahun lalu sebagai pembanding.");
      }
      BigDecimal naik = x.get(0).subtract(x.get(1));
      BigDecimal nilai =
          naik.compareTo(BigDecimal.valueOf(5)) >= 0
              ? BigDecimal.ONE
              : naik.signum() >= 0 ? SETENGAH : BigDecimal.ZERO;
      return Skor.dari(
          nilai,
          "%s − %s = %s poin, maka %s"
              .formatted(teks(x.get(0)), teks(x.get(1)), teks(naik), teks(nilai)));
    }
  },

  /// A figure from 0 to 100 taken as it is.
  PERSEN("Nilai dibagi 100", "n ÷ 100", List.of("nilai"), List.of(INDEKS), 1) {
    @Override
    Skor hitung(List<BigDecimal> x, BilaNol bilaNol) {
      BigDecimal nilai = bagi(x.get(0), SERATUS);
      return Skor.dari(nilai, "%s ÷ 100 %s".formatted(teks(x.get(0)), kira(nilai)));
    }
  };

  private static final BigDecimal SETENGAH = new BigDecimal("0.5");

  private final String kata;
  private final String simbol;
  private final List<String> namaMasukan;
  private final List<JenisMasukan> jenis;
  private final int wajib;

  Rumus(String kata, String simbol, List<String> namaMasukan, List<JenisMasukan> jenis, int wajib) {
    this.kata = kata;
    this.simbol = simbol;
    this.namaMasukan = namaMasukan;
    this.jenis = jenis;
    this.wajib = wajib;
  }

  abstract Skor hitung(List<BigDecimal> x, BilaNol bilaNol);

  /// The formula in words.
  public String kata() {
    return kata;
  }

  /// The formula in symbols.
  public String simbol() {
    return simbol;
  }

  /// Names of the inputs unless the indicator has its own.
  public List<String> namaMasukan() {
    return namaMasukan;
  }

  /// Kinds of the inputs, in order.
  public List<JenisMasukan> jenis() {
    return jenis;
  }

  /// How many inputs must be there; the others may be left off.
  public int wajib() {
    return wajib;
  }

  /// Can the denominator be 0, so that {@link BilaNol} matters?
  public boolean berpenyebut() {
    return this == BAGIAN || this == BAGIAN_TERBATAS || this == SISA_BAGIAN;
  }

  /// Must the first figure stay within the second?
  boolean bagianDalamSeluruh() {
    return this == BAGIAN || this == SISA_BAGIAN;
  }

  private static String pecahan(List<BigDecimal> x) {
    return "%s ÷ %s ".formatted(teks(x.get(0)), teks(x.get(1)));
  }

  private static Skor penyebutNol(BilaNol bilaNol) {
    return switch (bilaNol) {
      case NOL -> Skor.dari(BigDecimal.ZERO, "penyebut 0, menurut instrumen bernilai 0");
      case SATU -> Skor.dari(BigDecimal.ONE, "penyebut 0, menurut instrumen bernilai 1");
      case TIDAK_BERLAKU -> new Skor.TidakBerlaku("Penyebut 0: menurut instrumen tidak berlaku.");
    };
  }
}
