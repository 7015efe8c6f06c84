package id.bangga.statistik.jury;

import java.util.Arrays;

/// Conjugate gradients for `(diag(d) - N' diag(w) N) x = b` with several right-hand sides, N the
/// table of counts of the large by the small factor.
///
/// Works on the sparse cells alone. A singular but consistent system (a severity is only determined
/// up to a constant in each connected group) is solved as well. Vectors are stored side by side:
/// element `j` of column `r` at `j * columns + r`.
final class NormalEquations {
  private final CrossedDesign design;
  private final double[] diagonal;
  private final double[] weight;
  private final int columns;
  private final double[] precondition;
  private final double[] gathered;

  NormalEquations(CrossedDesign design, double[] diagonal, double[] weight, int columns) {
    this.design = design;
    this.diagonal = diagonal;
    this.weight = weight;
    this.columns = columns;
    this.gathered = new double[columns];
    this.precondition = diagonal.clone();
    for (int i = 0; i < design.large; i++) {
      for (int c = design.start[i]; c < design.start[i + 1]; c++) {
        precondition[design.column[c]] -= weight[i] * design.count[c] * design.count[c];
      }
    }
    for (int j = 0; j < precondition.length; j++) {
      precondition[j] = precondition[j] > 1e-9 * diagonal[j] ? 1 / precondition[j] : 0;
    }
  }

  void multiply(double[] x, double[] out) {
    for (int j = 0; j < diagonal.length; j++) {
      for (int r = 0; r < columns; r++) {
        out[j * columns + r] = diagonal[j] * x[j * columns + r];
      }
    }
    for (int i = 0; i < design.large; i++) {
      subtractRow(i, x, out);
    }
  }

  private void subtractRow(int i, double[] x, double[] out) {
    int from = design.start[i];
    int to = design.start[i + 1];
    Arrays.fill(gathered, 0);
    for (int c = from; c < to; c++) {
      int base = design.column[c] * columns;
      double n = design.count[c];
      for (int r = 0; r < columns; r++) {
        gathered[r] += n * x[base + r];
      }
    }
    for (int r = 0; r < columns; r++) {
      gathered[r] *= weight[i];
    }
    for (int c = from; c < to; c++) {
      int base = design.column[c] * columns;
      double n = design.count[c];
      for (int r = 0; r < columns; r++) {
        out[base + r] -= n * gathered[r];
      }
    }
  }

  /// Solves for all columns, improving the start in `x`, to a relative residual of `tolerance`.
  void solve(double[] b, double[] x, double tolerance, int maxIterations) {
    int length = b.length;
    double[] residual = new double[length];
    double[] scaled = new double[length];
    double[] image = new double[length];
    multiply(x, image);
    for (int k = 0; k < length; k++) {
      residual[k] = b[k] - image[k];
    }
    scale(residual, scaled);
    double[] direction = scaled.clone();
    double[] rho = dots(residual, scaled);
    double[] limit = dotsScaled(b);
    for (int r = 0; r < columns; r++) {
      limit[r] *= tolerance * tolerance;
    }
    for (int iteration = 0; iteration < maxIterations && anyAbove(rho, limit); iteration++) {
      multiply(direction, image);
      double[] curvature = dots(direction, image);
      double[] step = ratios(rho, curvature);
      addScaled(x, step, 1, direction);
      addScaled(residual, step, -1, image);
      scale(residual, scaled);
      double[] next = dots(residual, scaled);
      turn(direction, ratios(next, rho), scaled);
      rho = next;
    }
  }

  private void addScaled(double[] x, double[] step, double sign, double[] direction) {
    for (int j = 0; j < diagonal.length; j++) {
      for (int r = 0; r < columns; r++) {
        x[j * columns + r] += sign * step[r] * direction[j * columns + r];
      }
    }
  }

  private void turn(double[] direction, double[] beta, double[] scaled) {
    for (int j = 0; j < diagonal.length; j++) {
      for (int r = 0; r < columns; r++) {
        int k = j * columns + r;
        direction[k] = scaled[k] + beta[r] * direction[k];
      }
    }
  }

  private static double[] ratios(double[] numerator, double[] denominator) {
    double[] ratios = new double[numerator.length];
    for (int r = 0; r < ratios.length; r++) {
      ratios[r] = denominator[r] > 0 ? numerator[r] / denominator[r] : 0;
    }
    return ratios;
  }

  private static boolean anyAbove(double[] values, double[] limits) {
    for (int r = 0; r < values.length; r++) {
      if (values[r] > limits[r]) {
        return true;
      }
    }
    return false;
  }

  private void scale(double[] x, double[] out) {
    for (int j = 0; j < precondition.length; j++) {
      for (int r = 0; r < columns; r++) {
        out[j * columns + r] = precondition[j] * x[j * columns + r];
      }
    }
  }

  private double[] dotsScaled(double[] b) {
    double[] scaled = new double[b.length];
    scale(b, scaled);
    return dots(b, scaled);
  }

  /// Inner product of each column of one block with the same column of another.
  double[] dots(double[] x, double[] y) {
    double[] sums = new double[columns];
    for (int j = 0; j < diagonal.length; j++) {
      for (int r = 0; r < columns; r++) {
        sums[r] += x[j * columns + r] * y[j * columns + r];
      }
    }
    return sums;
  }
}
