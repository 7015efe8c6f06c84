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

  /// So many bits leave room for every sign in a machine word.
  private static final int KATA = 63;

  public Pecahan {
    if (bawah.signum() == 0) {
      throw new ArithmeticException("Penyebut nol");
    }
    if (atas.bitLength() < KATA && bawah.bitLength() < KATA) {
      long bagi = pembagi(atas.longValue(), bawah.longValue());
      atas = BigInteger.valueOf(atas.longValue() / bagi);
      bawah = BigInteger.valueOf(bawah.longValue() / bagi);
    } else {
      BigInteger bagi = atas.gcd(bawah).multiply(BigInteger.valueOf(bawah.signum()));
      atas = atas.divide(bagi);
      bawah = bawah.divide(bagi);
    }
  }

  /// Greatest common divisor with the sign of the second.
  private static long pembagi(long a, long b) {
    long besar = a;
    long kecil = b;
    while (kecil != 0) {
      long sisa = besar % kecil;
      besar = kecil;
      kecil = sisa;
    }
    return besar < 0 == b < 0 ? besar : -besar;
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
    if (pendek() && lain.pendek()) {
      return Long.compare(
          atas.longValue() * lain.bawah.longValue(), lain.atas.longValue() * bawah.longValue());
    }
    return atas.multiply(lain.bawah).compareTo(lain.atas.multiply(bawah));
  }

  /// Products of two such numbers fit in a machine word.
  private boolean pendek() {
    return atas.bitLength() < 32 && bawah.bitLength() < 32;
  }
}
