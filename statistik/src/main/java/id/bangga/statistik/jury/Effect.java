package id.bangga.statistik.jury;

/// The effect of one unit or one juror, in score units.
///
/// @param label label of the unit or juror
/// @param scores number of scores it took part in
/// @param rawMean mean of those scores
/// @param effect best linear unbiased prediction of its deviation from the intercept
/// @param standardError conditional standard deviation of the effect, given intercept and variance
///   components (lme4's `condVar`)
/// @param adjusted intercept plus effect: for a unit, the score freed of who judged it
public record Effect(
    String label,
    int scores,
    double rawMean,
    double effect,
    double standardError,
    double adjusted) {}
