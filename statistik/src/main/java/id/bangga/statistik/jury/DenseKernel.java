package id.bangga.statistik.jury;

import java.util.stream.IntStream;

/// The one inner loop of the dense algebra: rows minus a combination of the rows of a panel.
///
/// Every row is computed by itself and always in the same order of operations, so that the result
/// does not depend on the number of threads.
final class DenseKernel {
  private static final int PARALLEL_FROM = 256;

  private DenseKernel() {}

  /// For every row `i` in `first .. rows.length-1`, from column `i` on (or from 0): `rows[i] -= sum
  /// over k of factors[k][i] * panel[k]`.
  static void update(
      double[][] rows,
      int first,
      double[][] factors,
      double[][] panel,
      int width,
      boolean triangular) {
    int pairs = (rows.length - first + 1) / 2;
    if (pairs >= PARALLEL_FROM / 2) {
      IntStream.range(0, pairs)
          .parallel()
          .forEach(p -> updatePair(rows, first + 2 * p, factors, panel, width, triangular));
    } else {
      for (int p = 0; p < pairs; p++) {
        updatePair(rows, first + 2 * p, factors, panel, width, triangular);
      }
    }
  }

  /// The same from column 0 on, without further threads.
  static void updateInOneThread(
      double[][] rows, int first, double[][] factors, double[][] panel, int width) {
    for (int i = first; i < rows.length; i += 2) {
      updatePair(rows, i, factors, panel, width, false);
    }
  }

  private static void updatePair(
      double[][] rows, int i, double[][] factors, double[][] panel, int width, boolean triangular) {
    int from = triangular ? i : 0;
    if (i + 1 == rows.length) {
      for (int k = 0; k < width; k++) {
        axpy(rows[i], -factors[k][i], panel[k], from);
      }
      return;
    }
    double[] f = new double[width];
    double[] g = new double[width];
    for (int k = 0; k < width; k++) {
      f[k] = factors[k][i];
      g[k] = factors[k][i + 1];
    }
    subtractFromTwo(rows[i], rows[i + 1], f, g, panel, width, from);
  }

  /// `c -= sum of f[k] panel[k]`, `d -= sum of g[k] panel[k]` for columns from `from` on.
  private static void subtractFromTwo(
      double[] c, double[] d, double[] f, double[] g, double[][] panel, int width, int from) {
    int k = 0;
    for (; k + 4 <= width; k += 4) {
      rankFour(c, d, f, g, k, panel, from);
    }
    for (; k < width; k++) {
      axpy(c, -f[k], panel[k], from);
      axpy(d, -g[k], panel[k], from);
    }
  }

  private static void rankFour(
      double[] c, double[] d, double[] f, double[] g, int k, double[][] panel, int from) {
    double[] b0 = panel[k];
    double[] b1 = panel[k + 1];
    double[] b2 = panel[k + 2];
    double[] b3 = panel[k + 3];
    double p0 = -f[k];
    double p1 = -f[k + 1];
    double p2 = -f[k + 2];
    double p3 = -f[k + 3];
    double q0 = -g[k];
    double q1 = -g[k + 1];
    double q2 = -g[k + 2];
    double q3 = -g[k + 3];
    for (int j = from; j < c.length; j++) {
      double x0 = b0[j];
      double x1 = b1[j];
      double x2 = b2[j];
      double x3 = b3[j];
      c[j] = Math.fma(p0, x0, Math.fma(p1, x1, Math.fma(p2, x2, Math.fma(p3, x3, c[j]))));
      d[j] = Math.fma(q0, x0, Math.fma(q1, x1, Math.fma(q2, x2, Math.fma(q3, x3, d[j]))));
    }
  }

  /// `c += factor * b` for columns from `from` on.
  static void axpy(double[] c, double factor, double[] b, int from) {
    for (int j = from; j < c.length; j++) {
      c[j] = Math.fma(factor, b[j], c[j]);
    }
  }
}
