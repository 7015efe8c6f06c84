package id.bangga.desk;

import java.math.BigDecimal;

/// What one evaluator gave one unit over all indicators scored.
///
/// @param nilai weighted mean of the scores, 0 to 100
public record SkorEvaluator(long unitId, long evaluatorId, BigDecimal nilai) {}
