package id.bangga.bersama;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact fraction in lowest terms; nothing is rounded before the last step.
public record Pecahan(BigInteger atas, BigInteger bawah) implements Comparable<Pecahan> {
  public static final Pecahan NOL = dari(0, 1);

  public Pecahan {
    if (bawah.signum() == 0) {
      throw new ArithmeticException("Penyebut nol");
    }
    BigInteger bagi = atas.gcd(bawah).multiply(BigInteger.valueOf(bawah.signum()));
    atas = atas.divide(bagi);
    bawah = bawah.divide(bagi);
  }

  public static Pecahan dari(long atas, long bawah) {
    return new Pecahan(BigInteger.valueOf(atas), BigInteger.valueOf(bawah));
  }

  public static Pecahan dari(BigDecimal desimal) {
    BigInteger angka = desimal.unscaledValue();
    return desimal.scale() >= 0
        ? new Pecahan(angka, BigInteger.TEN.pow(desimal.scale()))
        : new Pecahan(angka.multiply(BigInteger.TEN.pow(-desimal.scale())), BigInteger.ONE);
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

  public double keDouble() {
    return new BigDecimal(atas).divide(new BigDecimal(bawah), MathContext.DECIMAL128).doubleValue();
  }

  @Override
  public int compareTo(Pecahan lain) {
    return atas.multiply(lain.bawah).compareTo(lain.atas.multiply(bawah));
  }
}
