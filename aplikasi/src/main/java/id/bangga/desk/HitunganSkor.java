package id.bangga.desk;

import id.bangga.web.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The formula of an indicator's score with its values put in, for the sheets behind a figure.
public final class HitunganSkor {
  private HitunganSkor() {}

  /// @param evaluator the evaluators' scores, which matter where their mean is the score
  /// @param skor 0 to 1; null when the indicator does not apply
  /// @param bobot weight in force, after what does not apply was spread
  public static String kalimat(
      AsalNilai asal, List<NilaiEvaluator> evaluator, @Nullable BigDecimal skor, BigDecimal bobot) {
    if (skor == null) {
      return "Tidak berlaku bagi unit ini; bobotnya dibagikan kepada indikator lain.";
    }
    String sisi =
        asal == AsalNilai.DESK && !evaluator.isEmpty()
            ? evaluator.stream()
                    .map(satu -> Format.desimal(satu.temuan().skor(), 3))
                    .collect(Collectors.joining(" + ", "(", ")"))
                + " ÷ %d = %s".formatted(evaluator.size(), Format.desimal(skor, 3))
            : "skor = " + Format.desimal(skor, 3);
    return "%s; bobot %s × %s = %s poin"
        .formatted(
            sisi, angka(bobot), Format.desimal(skor, 3), Format.desimal(bobot.multiply(skor), 3));
  }

  /// A weight with up to three decimals.
  public static String angka(BigDecimal angka) {
    return Format.desimal(angka, Math.clamp(angka.stripTrailingZeros().scale(), 0, 3));
  }
}
