package id.bangga.statistik.jury;

/// The reduced system inverted as a dense matrix: exact traces and determinant.
final class DenseSystem extends CrossedSystem {
  private SymmetricMatrix inverse;
  private double logDeterminant;
  private double traceLarge;
  private double traceSmall;
  private final double[] leverage;

  DenseSystem(CrossedDesign design) {
    super(design);
    inverse = new SymmetricMatrix(design.small);
    leverage = new double[design.large];
  }

  @Override
  void prepare() {
    inverse.clear();
    for (int j = 0; j < design.small; j++) {
      inverse.row(j)[j] = 1 + b * design.smallCount[j];
    }
    logDeterminant = 0;
    for (int i = 0; i < design.large; i++) {
      subtractOuter(i, b * a / largeDiagonal[i]);
      logDeterminant += StrictMath.log(largeDiagonal[i]);
    }
    logDeterminant += inverse.invert();
    readTraces();
  }

  private void subtractOuter(int i, double weight) {
    if (weight == 0) {
      return;
    }
    int to = design.start[i + 1];
    for (int c = design.start[i]; c < to; c++) {
      double[] row = inverse.row(design.column[c]);
      double scaled = weight * design.count[c];
      for (int d = c; d < to; d++) {
        row[design.column[d]] -= scaled * design.count[d];
      }
    }
  }

  private void readTraces() {
    traceSmall = 0;
    for (int j = 0; j < design.small; j++) {
      traceSmall += design.smallCount[j] * inverse.row(j)[j];
    }
    traceLarge = 0;
    for (int i = 0; i < design.large; i++) {
      double d = largeDiagonal[i];
      leverage[i] = quadratic(i);
      traceSmall -= a / d * leverage[i];
      traceLarge += design.largeCount[i] / d - b * leverage[i] / (d * d);
    }
  }

  /// `n' S^-1 n` for the row of counts of a large level.
  private double quadratic(int i) {
    double sum = 0;
    int to = design.start[i + 1];
    for (int c = design.start[i]; c < to; c++) {
      double[] row = inverse.row(design.column[c]);
      double inner = 0.5 * design.count[c] * row[design.column[c]];
      for (int d = c + 1; d < to; d++) {
        inner += design.count[d] * row[design.column[d]];
      }
      sum += 2 * design.count[c] * inner;
    }
    return sum;
  }

  @Override
  void solveSmall(double[] right, double[] x) {
    inverse.multiply(right, x);
    double[] residual = new double[x.length];
    multiply(x, residual);
    for (int j = 0; j < x.length; j++) {
      residual[j] = right[j] - residual[j];
    }
    double[] correction = new double[x.length];
    inverse.multiply(residual, correction);
    for (int j = 0; j < x.length; j++) {
      x[j] += correction[j];
    }
  }

  /// `S x` from the sparse cells.
  private void multiply(double[] x, double[] out) {
    for (int j = 0; j < x.length; j++) {
      out[j] = (1 + b * design.smallCount[j]) * x[j];
    }
    for (int i = 0; i < design.large; i++) {
      design.scatter(i, -b * a / largeDiagonal[i] * design.gather(i, x), out);
    }
  }

  @Override
  double traceLarge() {
    return traceLarge;
  }

  @Override
  double traceSmall() {
    return traceSmall;
  }

  /// Logarithm of the determinant of V.
  double logDeterminant() {
    return logDeterminant;
  }

  /// Inverse of the Schur complement at the present ratios.
  SymmetricMatrix inverse() {
    return inverse;
  }

  /// `n' S^-1 n` of each large level at the present ratios.
  double[] leverage() {
    return leverage;
  }
}
