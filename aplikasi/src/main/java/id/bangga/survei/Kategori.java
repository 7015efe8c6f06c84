package id.bangga.survei;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Categories of the culture index, read on the index rounded to one decimal so that no gap remains
/// between 74.9 and 75. The word of D stands in no source that could be read.
public enum Kategori {
  A("75", "Sehat"),
  B("50", "Cukup Sehat"),
  C("25", "Tidak Sehat"),
  D("0", "Sangat Tidak Sehat");

  private final BigDecimal batasBawah;
  private final String predikat;

  Kategori(String batasBawah, String predikat) {
    this.batasBawah = new BigDecimal(batasBawah);
    this.predikat = predikat;
  }

  public String predikat() {
    return predikat;
  }

  /// False for a word or band that no public source confirms.
  public boolean terverifikasi() {
    return this != D;
  }

  public static Kategori dari(BigDecimal indeks) {
    BigDecimal bulat = indeks.setScale(1, RoundingMode.HALF_UP);
    for (Kategori kategori : values()) {
      if (bulat.compareTo(kategori.batasBawah) >= 0) {
        return kategori;
      }
    }
    throw new IllegalArgumentException("Indeks tidak mungkin di bawah 0: " + indeks);
  }
}
