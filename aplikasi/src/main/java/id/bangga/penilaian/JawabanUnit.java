package id.bangga.penilaian;

import id.bangga.instrumen.Jawaban;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a unit answered to one indicator, or what a module or import supplied for it.
///
/// @param skor 0 to 1; null when the indicator does not apply
/// @param penjelasan the unit's own words, or the source of supplied figures
public record JawabanUnit(Jawaban jawaban, @Nullable BigDecimal skor, String penjelasan) {}
