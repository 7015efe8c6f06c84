package id.bangga.skm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact fraction in lowest terms; nothing is rounded before the last step.
record Pecahan(BigInteger atas, BigInteger bawah) implements Comparable<Pecahan> {
  static final Pecahan NOL = dari(0, 1);

  Pecahan {
    if (bawah.signum() == 0) {
      throw new ArithmeticException("Penyebut nol");
    }
    BigInteger bagi = atas.gcd(bawah).multiply(BigInteger.valueOf(bawah.signum()));
    atas = atas.divide(bagi);
    bawah = bawah.divide(bagi);
  }

  static Pecahan dari(long atas, long bawah) {
    return new Pecahan(BigInteger.valueOf(atas), BigInteger.valueOf(bawah));
  }

  static Pecahan dari(BigDecimal desimal) {
    BigInteger angka = desimal.unscaledValue();
    return desimal.scale() >= 0
        ? new Pecahan(angka, BigInteger.TEN.pow(desimal.scale()))
        : new Pecahan(angka.multiply(BigInteger.TEN.pow(-desimal.scale())), BigInteger.ONE);
  }

  Pecahan tambah(Pecahan lain) {
    return new Pecahan(
        atas.multiply(lain.bawah).add(lain.atas.multiply(bawah)), bawah.multiply(lain.bawah));
  }

  Pecahan kurang(Pecahan lain) {
    return tambah(new Pecahan(lain.atas.negate(), lain.bawah));
  }

  Pecahan kali(Pecahan lain) {
    return new Pecahan(atas.multiply(lain.atas), bawah.multiply(lain.bawah));
  }

  Pecahan kali(long bulat) {
    return new Pecahan(atas.multiply(BigInteger.valueOf(bulat)), bawah);
  }

  Pecahan kebalikan() {
    BigInteger pembilang = bawah;
    return new Pecahan(pembilang, atas);
  }

  BigDecimal bulat(int desimal, RoundingMode cara) {
    return new BigDecimal(atas).divide(new BigDecimal(bawah), desimal, cara);
  }

  double keDouble() {
    return new BigDecimal(atas).divide(new BigDecimal(bawah), MathContext.DECIMAL128).doubleValue();
  }

  @Override
  public int compareTo(Pecahan lain) {
    return atas.multiply(lain.bawah).compareTo(lain.atas.multiply(bawah));
  }
}
