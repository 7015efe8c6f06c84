package id.bangga.statistik.jury;

/// Conditional distribution of the effects given the scores, the intercept and the components.
///
/// With `S^-1` the inverse Schur complement, s the residual variance, a and b the variance ratios
/// and `d = 1 + a n`: the small effects have covariance `s b S^-1`; a large effect given the small
/// ones is independent of the others with variance `s a / d` and slope `-(a/d) n'` on them.
final class CrossedPosterior {
  final CrossedDesign design;
  final CrossedPoint point;
  final SymmetricMatrix inverse;
  final double residual;
  private final DenseSystem system;
  private final double[] largeDiagonal;
  private final double[] leverage;
  private final double[] variance;

  CrossedPosterior(CrossedDesign design, DenseSystem system, CrossedPoint point, double residual) {
    this.design = design;
    this.point = point;
    this.system = system;
    this.inverse = system.inverse();
    this.largeDiagonal = system.largeDiagonal;
    this.leverage = system.leverage();
    this.variance = system.variance();
    this.residual = residual;
  }

  double largeEffect(int i) {
    return point.a * point.effects.large[i];
  }

  double smallEffect(int j) {
    return point.b * point.effects.small[j];
  }

  double smallVariance(int j) {
    return residual * point.b * variance[j];
  }

  double largeVariance(int i) {
    double d = largeDiagonal[i];
    return residual * point.a * (1 / d + point.a * point.b * leverage[i] / (d * d));
  }

  /// Standard deviation of a large effect given all small effects.
  double largeConditionalDeviation(int i) {
    return Math.sqrt(residual * point.a / largeDiagonal[i]);
  }

  /// Slope of a large effect on each small effect, per score of the pair.
  double largeSlope(int i) {
    return -point.a / largeDiagonal[i];
  }

  double smallDifferenceVariance(int i, int j) {
    return residual * point.b * (variance[i] + variance[j] - 2 * inverse.inverse(i, j));
  }

  double largeDifferenceVariance(int i, int j) {
    if (i == j) {
      return 0;
    }
    double di = largeDiagonal[i];
    double dj = largeDiagonal[j];
    double shared = leverage[i] / (di * di) + leverage[j] / (dj * dj) - 2 * cross(i, j) / (di * dj);
    return residual * point.a * (1 / di + 1 / dj + point.a * point.b * shared);
  }

  /// `n_i' S^-1 n_j`.
  private double cross(int i, int j) {
    return DenseKernel.dot(system.image(i), system.image(j), 0);
  }

  /// Variance of each residual: `s P_ii` in units of the residual variance.
  double[] residualVariances() {
    double[] variances = new double[design.scores];
    double[] column = new double[design.small];
    int[] rowsByLarge = design.rowsByLarge();
    int next = 0;
    for (int i = 0; i < design.large; i++) {
      inverseTimesCounts(i, column);
      for (int k = 0; k < design.largeCount[i]; k++) {
        int row = rowsByLarge[next++];
        variances[row] = residual * projection(i, design.rowSmall[row], column);
      }
    }
    return variances;
  }

  /// `S^-1 n_i` at the levels that occur in the row of counts.
  private void inverseTimesCounts(int i, double[] out) {
    double[] image = system.image(i);
    for (int c = design.start[i]; c < design.start[i + 1]; c++) {
      int j = design.column[c];
      out[j] = DenseKernel.dot(inverse.upper(j), image, j);
    }
  }

  private double projection(int i, int j, double[] column) {
    double a = point.a;
    double b = point.b;
    double d = largeDiagonal[i];
    double fitted =
        a / d + a * a * b * leverage[i] / (d * d) + b * variance[j] - 2 * a * b * column[j] / d;
    double one = 1 - a * point.ones.large[i] - b * point.ones.small[j];
    return Math.max(0, 1 - fitted - one * one / point.precision);
  }
}
