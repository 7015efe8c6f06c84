package id.bangga.bersama;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact fraction in lowest terms; nothing is rounded before the last step.
public record Pecahan(BigInteger atas, BigInteger bawah) implements Comparable<Pecahan> {
  public static final Pecahan NOL = dari(0, 1);

  /// Whole numbers of so many bits are doubles.
  private static final int BIT_DOUBLE = 53;

  public Pecahan {
    if (bawah.signum() == 0) {
      throw new ArithmeticException("Penyebut nol");
    }
    BigInteger bagi = pembagi(atas, bawah);
    if (!bagi.equals(BigInteger.ONE)) {
      atas = atas.divide(bagi);
      bawah = bawah.divide(bagi);
    }
  }

  /// Greatest common divisor with the sign of the denominator; in machine words where both fit.
  private static BigInteger pembagi(BigInteger atas, BigInteger bawah) {
    if (atas.bitLength() >= Long.SIZE || bawah.bitLength() >= Long.SIZE) {
      return atas.gcd(bawah).multiply(BigInteger.valueOf(bawah.signum()));
    }
    long a = atas.longValue();
    long b = bawah.longValue();
    while (b != 0) {
      long sisa = a % b;
      a = b;
      b = sisa;
    }
    return BigInteger.valueOf(a).abs().multiply(BigInteger.valueOf(bawah.signum()));
  }

  public static Pecahan dari(long atas, long bawah) {
    return new Pecahan(BigInteger.valueOf(atas), BigInteger.valueOf(bawah));
  }

  public static Pecahan dari(BigDecimal desimal) {
    return rata(desimal, 1);
  }

  /// The mean of `n` values with this sum.
  public static Pecahan rata(BigDecimal jumlah, long n) {
    BigInteger angka = jumlah.unscaledValue();
    BigInteger banyak = BigInteger.valueOf(n);
    return jumlah.scale() >= 0
        ? new Pecahan(angka, BigInteger.TEN.pow(jumlah.scale()).multiply(banyak))
        : new Pecahan(angka.multiply(BigInteger.TEN.pow(-jumlah.scale())), banyak);
  }

  public Pecahan tambah(Pecahan lain) {
    return new Pecahan(
        atas.multiply(lain.bawah).add(lain.atas.multiply(bawah)), bawah.multiply(lain.bawah));
  }

  public Pecahan kurang(Pecahan lain) {
    return tambah(new Pecahan(lain.atas.negate(), lain.bawah));
  }

  public Pecahan kali(Pecahan lain) {
    return new Pecahan(atas.multiply(lain.atas), bawah.multiply(lain.bawah));
  }

  public Pecahan kali(long bulat) {
    return new Pecahan(atas.multiply(BigInteger.valueOf(bulat)), bawah);
  }

  public Pecahan kebalikan() {
    BigInteger pembilang = bawah;
    return new Pecahan(pembilang, atas);
  }

  public BigDecimal bulat(int desimal, RoundingMode cara) {
    return new BigDecimal(atas).divide(new BigDecimal(bawah), desimal, cara);
  }

  /// The nearest double: of two whole numbers that a double holds the processor's quotient is that.
  public double keDouble() {
    if (atas.bitLength() <= BIT_DOUBLE && bawah.bitLength() <= BIT_DOUBLE) {
      return atas.doubleValue() / bawah.doubleValue();
    }
    return new BigDecimal(atas).divide(new BigDecimal(bawah), MathContext.DECIMAL128).doubleValue();
  }

  @Override
  public int compareTo(Pecahan lain) {
    return atas.multiply(lain.bawah).compareTo(lain.atas.multiply(bawah));
  }
}
