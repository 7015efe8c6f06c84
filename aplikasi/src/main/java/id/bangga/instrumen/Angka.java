package id.bangga.instrumen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Exact figures and how they are written in sentences.
final class Angka {
  static final MathContext TELITI = MathContext.DECIMAL128;
  static final BigDecimal SERATUS = BigDecimal.valueOf(100);
  private static final int DESIMAL = 4;

  private Angka() {}

  static BigDecimal bagi(BigDecimal a, BigDecimal b) {
    return a.divide(b, TELITI);
  }

  /// With a decimal comma, at most four decimals, no needless zeros: `0,3333`, `12`.
  static String teks(BigDecimal angka) {
    BigDecimal rapi =
        angka.scale() > DESIMAL ? angka.setScale(DESIMAL, RoundingMode.HALF_UP) : angka;
    rapi = rapi.signum() == 0 ? BigDecimal.ZERO : rapi.stripTrailingZeros();
    return (rapi.scale() < 0 ? rapi.setScale(0) : rapi).toPlainString().replace('.', ',');
  }

  /// Every decimal, with a comma.
  static String lengkap(BigDecimal angka) {
    return polos(angka).replace('.', ',');
  }

  /// Every decimal, with a point; no exponent, no needless zeros.
  static String polos(BigDecimal angka) {
    return angka.signum() == 0 ? "0" : angka.stripTrailingZeros().toPlainString();
  }

  /// `0,3333` with the sign "about" in front when decimals were cut off.
  static String kira(BigDecimal angka) {
    boolean dipotong = angka.stripTrailingZeros().scale() > DESIMAL;
    return (dipotong ? "≈ " : "= ") + teks(angka);
  }

  static String awalKapital(String kalimat) {
    return kalimat.isEmpty()
        ? kalimat
        : Character.toUpperCase(kalimat.charAt(0)) + kalimat.substring(1);
  }
}
