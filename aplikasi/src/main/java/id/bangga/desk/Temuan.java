package id.bangga.desk;

import id.bangga.instrumen.Jawaban;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What somebody found on one indicator: the answer the evidence supports, and its score.
///
/// @param skor 0 to 1; null when the indicator does not apply
public record Temuan(Jawaban jawaban, boolean buktiSah, @Nullable BigDecimal skor) {}
