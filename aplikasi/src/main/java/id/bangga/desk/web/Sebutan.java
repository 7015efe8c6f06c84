package id.bangga.desk.web;

import id.bangga.instrumen.Jawaban;
import id.bangga.web.Format;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Answers and scores in words for the pages.
public final class Sebutan {
  private Sebutan() {}

  /// `Tingkat B`, `18 · 20`, or why it does not apply.
  public static String jawaban(@Nullable Jawaban jawaban) {
    return jawaban == null ? "—" : jawaban.sebutan();
  }

  /// A score 0 to 1 with three decimals; `tidak berlaku` when there is none.
  public static String skor(@Nullable BigDecimal skor) {
    return skor == null ? "tidak berlaku" : Format.desimal(skor, 3);
  }
}
