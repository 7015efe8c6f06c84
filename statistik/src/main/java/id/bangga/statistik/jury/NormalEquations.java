package id.bangga.statistik.jury;

/// Conjugate gradients for `(diag(d) - N' diag(w) N) x = b`, N the table of counts of the large by
/// the small factor.
///
/// Works on the sparse cells alone. A singular but consistent system (a severity is only determined
/// up to a constant in each connected group) is solved as well.
final class NormalEquations {
  private final CrossedDesign design;
  private final double[] diagonal;
  private final double[] weight;
  private final double[] precondition;

  NormalEquations(CrossedDesign design, double[] diagonal, double[] weight) {
    this.design = design;
    this.diagonal = diagonal;
    this.weight = weight;
    this.precondition = diagonal.clone();
    for (int i = 0; i < design.large; i++) {
      design.scatterSquares(i, -weight[i], precondition);
    }
    for (int j = 0; j < precondition.length; j++) {
      precondition[j] = precondition[j] > 1e-9 * diagonal[j] ? 1 / precondition[j] : 0;
    }
  }

  private void multiply(double[] x, double[] out) {
    DenseKernel.product(diagonal, x, out);
    for (int i = 0; i < design.large; i++) {
      design.scatter(i, -weight[i] * design.gather(i, x), out);
    }
  }

  /// Solves, improving the start in `x`, to a relative residual of `tolerance`.
  void solve(double[] b, double[] x, double tolerance, int maxIterations) {
    double[] image = new double[b.length];
    multiply(x, image);
    double[] residual = b.clone();
    DenseKernel.axpy(residual, -1, image, 0, b.length);
    double[] scaled = new double[b.length];
    DenseKernel.product(precondition, b, scaled);
    double limit = tolerance * tolerance * DenseKernel.dot(b, scaled, 0);
    DenseKernel.product(precondition, residual, scaled);
    double[] direction = scaled.clone();
    double rho = DenseKernel.dot(residual, scaled, 0);
    for (int iteration = 0; iteration < maxIterations && rho > limit; iteration++) {
      multiply(direction, image);
      double step = ratio(rho, DenseKernel.dot(direction, image, 0));
      DenseKernel.axpy(x, step, direction, 0, b.length);
      DenseKernel.axpy(residual, -step, image, 0, b.length);
      DenseKernel.product(precondition, residual, scaled);
      double next = DenseKernel.dot(residual, scaled, 0);
      DenseKernel.scale(direction, ratio(next, rho), 0, b.length);
      DenseKernel.axpy(direction, 1, scaled, 0, b.length);
      rho = next;
    }
  }

  private static double ratio(double numerator, double denominator) {
    return denominator > 0 ? numerator / denominator : 0;
  }
}
