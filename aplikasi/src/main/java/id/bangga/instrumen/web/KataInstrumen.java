package id.bangga.instrumen.web;

import id.bangga.instrumen.Instrumen;
import id.bangga.web.Format;
import java.math.BigDecimal;

/// How parts of an instrument are written on pages.
public final class KataInstrumen {
  private KataInstrumen() {}

  /// With as many decimals as the figure has: `4`, `2,5`.
  public static String angka(BigDecimal angka) {
    return Format.desimal(angka, Math.max(0, angka.stripTrailingZeros().scale()));
  }

  /// The id of an indicator on its page.
  public static String jangkar(String kode) {
    return "i-" + kode.replace('.', '-');
  }

  /// `2026 versi 1`
  public static String edisi(Instrumen instrumen) {
    return "%d versi %d".formatted(instrumen.tahun(), instrumen.versi());
  }
}
