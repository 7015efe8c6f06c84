package id.bangga.statistik.jury;

import java.util.OptionalDouble;

/// How one juror scored, beside the others.
///
/// @param label label of the juror
/// @param scores number of scores given
/// @param rawMean mean of those scores
/// @param severity predicted juror effect (shrunk towards 0); negative is strict
/// @param meanResidual mean of score less intercept and unit effect: severity before shrinkage
/// @param spread standard deviation of the juror's residuals around their mean, in score units;
///   empty with a single score
/// @param meanSquare mean squared standardised residual: 1 is expected, well above 1 is erratic,
///   well below 1 is unusually close to the model
/// @param agreement correlation between the juror's scores and, for the same units, the mean of the
///   other jurors' scores freed of their severity; empty with fewer than three such units or when
///   either is constant
public record JurorFit(
    String label,
    int scores,
    double rawMean,
    double severity,
    double meanResidual,
    OptionalDouble spread,
    double meanSquare,
    OptionalDouble agreement) {}
