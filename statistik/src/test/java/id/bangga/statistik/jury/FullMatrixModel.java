package id.bangga.statistik.jury;

/// The crossed model written out with n x n matrices, to check the fast one against.
final class FullMatrixModel {
  private final ScoreTable table;
  private final VarianceComponents components;
  private final int n;
  private final double[][] inverse;
  private final double logDeterminant;
  private final double ones;
  private final double mean;
  private final double[] weighted;

  FullMatrixModel(ScoreTable table, VarianceComponents components) {
    this.table = table;
    this.components = components;
    this.n = table.size();
    SymmetricMatrix v = new SymmetricMatrix(n);
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        v.row(i)[j] =
            (table.unit(i) == table.unit(j) ? components.unit() : 0)
                + (table.juror(i) == table.juror(j) ? components.juror() : 0)
                + (i == j ? components.residual() : 0);
      }
    }
    logDeterminant = v.invert();
    inverse = new double[n][n];
    double sum = 0;
    double weightedSum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inverse[i][j] = v.inverse(i, j);
        sum += inverse[i][j];
        weightedSum += inverse[i][j] * table.score(j);
      }
    }
    ones = sum;
    mean = weightedSum / sum;
    weighted = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        weighted[i] += inverse[i][j] * (table.score(j) - mean);
      }
    }
  }

  double criterion() {
    double quadratic = 0;
    for (int i = 0; i < n; i++) {
      quadratic += weighted[i] * (table.score(i) - mean);
    }
    return logDeterminant + Math.log(ones) + quadratic + (n - 1) * Math.log(2 * Math.PI);
  }

  /// The criterion with the residual variance at its best for the ratios of the components; needs a
  /// residual component of 1.
  double profiledCriterion() {
    double quadratic = 0;
    for (int i = 0; i < n; i++) {
      quadratic += weighted[i] * (table.score(i) - mean);
    }
    return logDeterminant
        + Math.log(ones)
        + (n - 1) * (1 + Math.log(2 * Math.PI * quadratic / (n - 1)));
  }

  double intercept() {
    return mean;
  }

  double interceptError() {
    return Math.sqrt(1 / ones);
  }

  double unitEffect(int unit) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += table.unit(i) == unit ? weighted[i] : 0;
    }
    return components.unit() * sum;
  }

  double standardisedResidual(int row) {
    double s = components.residual();
    double rowSum = 0;
    for (int j = 0; j < n; j++) {
      rowSum += inverse[row][j];
    }
    double projection = inverse[row][row] - rowSum * rowSum / ones;
    return s * weighted[row] / (s * Math.sqrt(projection));
  }

  double unitDifferenceError(int a, int b) {
    double s = components.unit();
    double explained = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        explained += contrast(i, a, b) * inverse[i][j] * contrast(j, a, b);
      }
    }
    return Math.sqrt(Math.max(0, 2 * s - s * s * explained));
  }

  private double contrast(int row, int a, int b) {
    if (table.unit(row) == a) {
      return 1;
    }
    return table.unit(row) == b ? -1 : 0;
  }
}
