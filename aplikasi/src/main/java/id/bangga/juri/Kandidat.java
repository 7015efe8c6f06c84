package id.bangga.juri;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A unit to be ranked with everything the declared tie rule may ask for. All values are unrounded.
///
/// @param nilai what the ranking is about, 0 to 100
/// @param komponenB points of component B Hasil
/// @param dampak mean jury score on the criterion *dampak*; null before the jury has scored
/// @param komponenB3 points of component B3 Dirasakan masyarakat
/// @param urutanPleno place within a tie as decided by the pleno (1 = first); null when not decided
public record Kandidat(
    String unit,
    BigDecimal nilai,
    BigDecimal komponenB,
    @Nullable BigDecimal dampak,
    BigDecimal komponenB3,
    @Nullable Integer urutanPleno) {}
