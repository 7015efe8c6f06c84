package id.bangga.layanan;

import org.jspecify.annotations.Nullable;

/// Which answers of a unit are asked for.
///
/// @param tanda only those with this sign; `ditandai` alone: with any sign
/// @param dikecualikan null for both
/// @param titikId null for every service point
public record SaringJawaban(
    long unitId,
    Periode periode,
    @Nullable Tanda tanda,
    boolean ditandai,
    @Nullable Boolean dikecualikan,
    @Nullable Long titikId,
    int lewati,
    int banyak) {}
