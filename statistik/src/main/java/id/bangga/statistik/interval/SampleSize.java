package id.bangga.statistik.interval;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;

/// Sizes of samples from finite populations.
public final class SampleSize {
  private static final double CHI_SQUARED = 3.841;
  private static final double VARIANCE = 0.25;
  private static final double MARGIN = 0.05;

  private SampleSize() {}

  /// The sample size of Krejcie and Morgan (1970): a proportion of one half estimated to within
  /// 0.05 at 95 % from a population of N, rounded to the nearest whole number as in their table.
  ///
  /// `S = X N P (1-P) / (d^2 (N-1) + X P (1-P))` with X = 3.841, P = 0.5, d = 0.05. Reference:
  /// doi:10.1177/001316447003000308.
  ///
  /// @param population N, at least 1
  /// @return 1 to 384
  public static int krejcieMorgan(long population) {
    if (population < 1) {
      throw new StatisticsException(
          population == 0 ? Reason.EMPTY : Reason.OUT_OF_RANGE,
          "population must be at least 1: " + population);
    }
    double spread = CHI_SQUARED * VARIANCE;
    double size = spread * population / (MARGIN * MARGIN * (population - 1.0) + spread);
    return Math.toIntExact(Math.round(size));
  }
}
