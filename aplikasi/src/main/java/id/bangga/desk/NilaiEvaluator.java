package id.bangga.desk;

import java.time.Instant;

/// One evaluator's finding on one indicator.
///
/// @param versi counts the changes, for optimistic locking
public record NilaiEvaluator(
    long indikatorId,
    long evaluatorId,
    Temuan temuan,
    String catatan,
    int versi,
    Instant diubahPada) {}
