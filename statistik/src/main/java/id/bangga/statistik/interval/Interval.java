package id.bangga.statistik.interval;

/// A confidence interval in the unit of its estimate.
///
/// @param lower lower end
/// @param upper upper end
/// @param level confidence level, such as 0.95
public record Interval(double lower, double upper, double level) {}
