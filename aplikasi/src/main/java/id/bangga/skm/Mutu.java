package id.bangga.skm;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Mutu pelayanan and kinerja unit of PermenPANRB 14/2017, from the index converted to 25..100. The
/// bands leave gaps (64.99/65.00), so the index is rounded to two decimals first.
public enum Mutu {
  A("88.31", "Sangat Baik"),
  B("76.61", "Baik"),
  C("65.00", "Kurang Baik"),
  D("25.00", "Tidak Baik");

  private final BigDecimal batasBawah;
  private final String kinerja;

  Mutu(String batasBawah, String kinerja) {
    this.batasBawah = new BigDecimal(batasBawah);
    this.kinerja = kinerja;
  }

  /// The official word, for example `Kurang Baik` (not `Cukup`).
  public String kinerja() {
    return kinerja;
  }

  /// Smallest index, rounded to two decimals, that has this letter.
  public BigDecimal batasBawah() {
    return batasBawah;
  }

  /// The letter of an index; below 25 there is none, because the scale begins at 25.
  public static Mutu dari(BigDecimal ikm) {
    BigDecimal bulat = ikm.setScale(2, RoundingMode.HALF_UP);
    for (Mutu mutu : values()) {
      if (bulat.compareTo(mutu.batasBawah) >= 0) {
        return mutu;
      }
    }
    throw new IllegalArgumentException("IKM tidak mungkin di bawah 25: " + ikm);
  }
}
