package id.bangga.penilaian;

import org.jspecify.annotations.Nullable;

/// A source that says something else now than what was frozen with the submission.
///
/// @param beku what counts; null: the source had nothing then
/// @param kini what the source says now; null: it has nothing any more
public record PerbedaanAuto(
    long unitId, String kunci, @Nullable NilaiAuto beku, @Nullable NilaiAuto kini) {}
