package id.bangga.statistik.jury;

/// Means of scores by level, free of rounding in their sums: scores with up to six decimals are
/// added as whole numbers, so that units with equal totals have equal means to the last bit and
/// share a rank.
final class DecimalMeans {
  private static final int MOST_DECIMALS = 6;
  private static final double LARGEST = 1e6;

  private DecimalMeans() {}

  /// Mean score of each level of a factor.
  ///
  /// @param score scores by row
  /// @param level level of each row
  /// @param count number of rows of each level
  static double[] of(double[] score, int[] level, double[] count) {
    double scale = scale(score);
    double[] sum = new double[count.length];
    for (int row = 0; row < score.length; row++) {
      // sums of whole numbers below 2^53 are exact
      sum[level[row]] += scale == 0 ? score[row] : Math.rint(score[row] * scale);
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= scale == 0 ? count[i] : count[i] * scale;
    }
    return sum;
  }

  /// The power of ten that makes all scores whole; 0 when there is none.
  private static double scale(double[] score) {
    double scale = 1;
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++, scale *= 10) {
      if (allWhole(score, scale)) {
        return scale;
      }
    }
    return 0;
  }

  private static boolean allWhole(double[] score, double scale) {
    for (double value : score) {
      if (Math.abs(value) > LARGEST || Math.rint(value * scale) / scale != value) {
        return false;
      }
    }
    return true;
  }
}
