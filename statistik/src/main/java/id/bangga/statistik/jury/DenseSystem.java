package id.bangga.statistik.jury;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The reduced system inverted as a dense matrix: exact traces and determinant.
final class DenseSystem extends CrossedSystem {
  private static final int STRIPE = 64;
  private static final int PARALLEL_FROM = 1024;

  private final SymmetricMatrix matrix;
  private final double[] variance;
  private double logDeterminant;
  private double traceLarge;
  private double traceSmall;
  private final double[] leverage;

  DenseSystem(CrossedDesign design) {
    super(design);
    matrix = new SymmetricMatrix(design.small);
    variance = new double[design.small];
    leverage = new double[design.large];
  }

  @Override
  void prepare() {
    matrix.clear();
    for (int j = 0; j < design.small; j++) {
      matrix.row(j)[j] = 1 + b * design.smallCount[j];
    }
    logDeterminant = 0;
    for (int i = 0; i < design.large; i++) {
      subtractOuter(i, b * a / largeDiagonal[i]);
      logDeterminant += StrictMath.log(largeDiagonal[i]);
    }
    logDeterminant += matrix.invert();
    readTraces();
  }

  private void subtractOuter(int i, double weight) {
    if (weight == 0) {
      return;
    }
    int to = design.start[i + 1];
    for (int c = design.start[i]; c < to; c++) {
      double[] row = matrix.row(design.column[c]);
      double scaled = weight * design.count[c];
      for (int d = c; d < to; d++) {
        row[design.column[d]] -= scaled * design.count[d];
      }
    }
  }

  private void readTraces() {
    traceSmall = 0;
    for (int j = 0; j < design.small; j++) {
      double[] row = matrix.upper(j);
      variance[j] = DenseKernel.dot(row, row, j);
      traceSmall += design.smallCount[j] * variance[j];
    }
    int stripes = (design.large + STRIPE - 1) / STRIPE;
    IntStream order = IntStream.range(0, stripes);
    (design.large >= PARALLEL_FROM ? order.parallel() : order).forEach(this::readLeverages);
    traceLarge = 0;
    for (int i = 0; i < design.large; i++) {
      double d = largeDiagonal[i];
      traceSmall -= a / d * leverage[i];
      traceLarge += design.largeCount[i] / d - b * leverage[i] / (d * d);
    }
  }

  /// With `S^-1 = W W'`, `n' S^-1 n` is the squared length of `W'n`.
  private void readLeverages(int stripe) {
    double[] image = new double[design.small];
    int end = Math.min(design.large, (stripe + 1) * STRIPE);
    for (int i = stripe * STRIPE; i < end; i++) {
      Arrays.fill(image, 0);
      addImage(i, image);
      leverage[i] = DenseKernel.dot(image, image, 0);
    }
  }

  private void addImage(int i, double[] out) {
    matrix.addRowsOfUpper(design.column, design.count, design.start[i], design.start[i + 1], out);
  }

  @Override
  void solveSmall(double[] right, double[] x) {
    matrix.multiplyInverse(right, x);
    double[] residual = new double[x.length];
    multiply(x, residual);
    for (int j = 0; j < x.length; j++) {
      residual[j] = right[j] - residual[j];
    }
    double[] correction = new double[x.length];
    matrix.multiplyInverse(residual, correction);
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

  /// `W'n` for the row of counts of a large level, with `S^-1 = W W'`.
  double[] image(int i) {
    double[] image = new double[design.small];
    addImage(i, image);
    return image;
  }

  /// Inverse of the Schur complement at the present ratios.
  SymmetricMatrix inverse() {
    return matrix;
  }

  /// Diagonal of the inverse at the present ratios.
  double[] variance() {
    return variance;
  }

  /// `n' S^-1 n` of each large level at the present ratios.
  double[] leverage() {
    return leverage;
  }
}
