package id.bangga.desk;

import id.bangga.instrumen.Jawaban;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a unit said of itself on one indicator.
///
/// @param skor 0 to 1; null when the indicator does not apply
public record Mandiri(Jawaban jawaban, @Nullable BigDecimal skor, String penjelasan) {}
