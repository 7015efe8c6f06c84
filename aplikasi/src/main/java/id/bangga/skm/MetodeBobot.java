package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/// The weight of one unsur. Exactly 1/k is the law; the two roundings only reproduce old reports
/// and are stored with the result.
public enum MetodeBobot {
  /// Exactly 1/k.
  TEPAT("tepat", -1),

  /// 1/k rounded to three decimals: 0.111 for nine unsur. A perfect score becomes 99.90.
  TIGA_DESIMAL("0.111", 3),

  /// 1/k rounded to two decimals: 0.11 for nine unsur. A perfect score becomes 99.00.
  DUA_DESIMAL("0.11", 2);

  private final String kata;
  private final int desimal;

  MetodeBobot(String kata, int desimal) {
    this.kata = kata;
    this.desimal = desimal;
  }

  /// The word on the command line and in JSON.
  public String kata() {
    return kata;
  }

  public static Optional<MetodeBobot> dari(String kata) {
    String titik = kata.strip().replace(',', '.');
    return Arrays.stream(values()).filter(m -> m.kata.equalsIgnoreCase(titik)).findFirst();
  }

  Pecahan bobot(int unsur) {
    Pecahan tepat = Pecahan.dari(1, unsur);
    return desimal < 0 ? tepat : Pecahan.dari(tepat.bulat(desimal, RoundingMode.HALF_UP));
  }

  /// The weight as printed in a report, null digits for the exact one.
  Optional<BigDecimal> tercetak(int unsur) {
    return desimal < 0
        ? Optional.empty()
        : Optional.of(Pecahan.dari(1, unsur).bulat(desimal, RoundingMode.HALF_UP));
  }
}
