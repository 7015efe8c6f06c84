package id.bangga.desk.web;

import id.bangga.instrumen.Jawaban;
import id.bangga.web.Format;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers and scores in words for the pages.
public final class Sebutan {
  private Sebutan() {}

  /// `Tingkat B`, `18 · 20`, or why it does not apply.
  public static String jawaban(@Nullable Jawaban jawaban) {
    return switch (jawaban) {
      case null -> "—";
      case Jawaban.Level level -> "Tingkat " + level.huruf();
      case Jawaban.Rasio rasio -> angka(rasio.masukan());
      case Jawaban.Auto auto -> angka(auto.masukan()) + " (" + auto.sumber() + ")";
      case Jawaban.TidakBerlaku tidak -> "Tidak berlaku: " + tidak.alasan();
      case Jawaban.Kosong _ -> "Belum dijawab";
    };
  }

  private static String angka(java.util.List<BigDecimal> masukan) {
    return masukan.stream()
        .map(satu -> satu.stripTrailingZeros().toPlainString().replace('.', ','))
        .collect(Collectors.joining(" · "));
  }

  /// A weight or points with up to three decimals.
  static String angka(BigDecimal angka) {
    return Format.desimal(angka, Math.clamp(angka.stripTrailingZeros().scale(), 0, 3));
  }

  /// A score 0 to 1 with three decimals; `tidak berlaku` when there is none.
  public static String skor(@Nullable BigDecimal skor) {
    return skor == null ? "tidak berlaku" : Format.desimal(skor, 3);
  }
}
