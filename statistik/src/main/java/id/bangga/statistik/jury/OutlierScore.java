package id.bangga.statistik.jury;

/// A score that the model finds surprising.
///
/// @param row row of the score table
/// @param unit label of the unit
/// @param juror label of the juror
/// @param score the score
/// @param expected intercept plus unit and juror effect
/// @param standardised residual over its standard deviation; roughly standard normal
public record OutlierScore(
    int row, String unit, String juror, double score, double expected, double standardised) {}
