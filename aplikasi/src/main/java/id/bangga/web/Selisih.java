package id.bangga.web;

import java.math.BigDecimal;

/// A change since an earlier figure, with sign and words: `+2,31 · naik dari 2025`.
public record Selisih(String angka, String kata) {
  public static Selisih dari(BigDecimal kini, BigDecimal lalu, int desimal, String terhadap) {
    BigDecimal beda = kini.subtract(lalu);
    String tanda = beda.signum() > 0 ? "+" : beda.signum() < 0 ? "−" : "";
    String kata =
        beda.signum() > 0 ? "naik dari " : beda.signum() < 0 ? "turun dari " : "tetap sejak ";
    return new Selisih(tanda + Format.desimal(beda.abs(), desimal), kata + terhadap);
  }
}
