package id.bangga.bersama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PecahanTest {
  private static final BigInteger BESAR = BigInteger.TEN.pow(40);

  @Test
  void pecahan_disederhanakan_dengan_penyebut_positif() {
    assertThat(Pecahan.dari(6, -8)).isEqualTo(Pecahan.dari(-3, 4));
    assertThat(Pecahan.dari(0, -5)).isEqualTo(Pecahan.NOL);
    assertThat(Pecahan.dari(-6, -8)).isEqualTo(Pecahan.dari(3, 4));
    assertThat(Pecahan.dari(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Pecahan.dari(1, 1));
    assertThat(Pecahan.dari(1, Long.MIN_VALUE).bawah()).isEqualTo(BigInteger.TWO.pow(63));
    assertThat(new Pecahan(BESAR.multiply(BigInteger.valueOf(6)), BESAR.multiply(BigInteger.TWO)))
        .isEqualTo(Pecahan.dari(3, 1));
    assertThat(new Pecahan(BESAR, BigInteger.valueOf(-4)))
        .isEqualTo(new Pecahan(BESAR.negate().divide(BigInteger.valueOf(4)), BigInteger.ONE));
    assertThatThrownBy(() -> Pecahan.dari(1, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void bilangan_dalam_kata_mesin_dan_di_luarnya_disederhanakan_sama() {
    var acak = new Random(20_261_128L);
    for (int i = 0; i < 2_000; i++) {
      long atas = acak.nextLong() >> acak.nextInt(62);
      long bawah = (acak.nextLong() >> acak.nextInt(62)) | 1;
      Pecahan kecil = Pecahan.dari(atas, bawah);
      Pecahan besar =
          new Pecahan(
              BigInteger.valueOf(atas).multiply(BESAR), BigInteger.valueOf(bawah).multiply(BESAR));
      assertThat(kecil).isEqualTo(besar);
      assertThat(kecil.atas().gcd(kecil.bawah())).isEqualTo(BigInteger.ONE);
      assertThat(kecil.bawah().signum()).isEqualTo(1);
    }
  }

  @Test
  void rata_rata_desimal_eksak() {
    assertThat(Pecahan.rata(new BigDecimal("10.50"), 4)).isEqualTo(Pecahan.dari(21, 8));
    assertThat(Pecahan.rata(new BigDecimal("1E+3"), 3)).isEqualTo(Pecahan.dari(1000, 3));
    assertThat(Pecahan.dari(new BigDecimal("-0.250"))).isEqualTo(Pecahan.dari(-1, 4));
  }

  @Test
  void bilangan_pecahan_terdekat() {
    var acak = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      long atas = acak.nextLong() >> 11;
      long bawah = (acak.nextLong() >>> 11) | 1;
      double tepat =
          new BigDecimal(atas).divide(new BigDecimal(bawah), new MathContext(60)).doubleValue();
      assertThat(Pecahan.dari(atas, bawah).keDouble()).isEqualTo(tepat);
    }
    assertThat(new Pecahan(BESAR, BigInteger.valueOf(3)).keDouble())
        .isEqualTo(Double.parseDouble("3".repeat(40)));
    assertThat(Pecahan.dari(1, 3).keDouble()).isEqualTo(1.0 / 3);
  }
}
