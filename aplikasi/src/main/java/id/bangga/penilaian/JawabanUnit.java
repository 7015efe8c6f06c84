package id.bangga.penilaian;

import id.bangga.instrumen.Jawaban;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A unit's answer to one indicator as it counts now, also where another module, an import or a
/// verifier supplies it.
///
/// @param skor 0 to 1 with the valid evidence of the moment; null when not applicable
public record JawabanUnit(Jawaban jawaban, @Nullable BigDecimal skor, String penjelasan) {}
