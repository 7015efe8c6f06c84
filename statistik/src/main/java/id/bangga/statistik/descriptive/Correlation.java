package id.bangga.statistik.descriptive;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;

/// Pearson's product-moment correlation.
public final class Correlation {
  private Correlation() {}

  /// Correlation of two variables of equal length, -1 to 1.
  ///
  /// Refused: fewer than two pairs (`TOO_FEW`), a variable whose values are all equal
  /// (`NO_VARIATION`).
  public static double pearson(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new StatisticsException(
          Reason.INCOMPLETE, "lengths differ: " + x.length + " and " + y.length);
    }
    Arguments.atLeast(2, x.length, "pairs");
    SampleMean mx = SampleMean.of(x);
    SampleMean my = SampleMean.of(y);
    double product = 0;
    for (int i = 0; i < x.length; i++) {
      product += (x[i] - mx.mean()) * (y[i] - my.mean());
    }
    double scale = Math.sqrt(mx.sumOfSquares()) * Math.sqrt(my.sumOfSquares());
    if (scale == 0) {
      throw new StatisticsException(Reason.NO_VARIATION, "a variable has one value only");
    }
    return Math.clamp(product / scale, -1, 1);
  }
}
