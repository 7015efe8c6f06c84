package id.bangga.statistik.jury;

import java.util.stream.IntStream;

/// The one inner loop of the dense algebra: rows minus a combination of the rows of a panel.
///
/// Every row is computed by itself and always in the same order of operations, so that the result
/// does not depend on the number of threads. The loop writes one array only: with two the compiler
/// uses no vector instructions and takes two and a half times as long.
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
    IntStream order = IntStream.range(first, rows.length);
    (rows.length - first >= PARALLEL_FROM ? order.parallel() : order)
        .forEach(i -> subtract(rows[i], i, factors, panel, width, triangular ? i : 0));
  }

  /// The same from column 0 on, without further threads.
  static void updateInOneThread(
      double[][] rows, int first, double[][] factors, double[][] panel, int width) {
    for (int i = first; i < rows.length; i++) {
      subtract(rows[i], i, factors, panel, width, 0);
    }
  }

  private static void subtract(
      double[] row, int i, double[][] factors, double[][] panel, int width, int from) {
    int k = 0;
    for (; k + 4 <= width; k += 4) {
      subtractFour(row, i, factors, panel, k, from);
    }
    for (; k < width; k++) {
      axpy(row, -factors[k][i], panel[k], from);
    }
  }

  private static void subtractFour(
      double[] row, int i, double[][] factors, double[][] panel, int k, int from) {
    double[] b0 = panel[k];
    double[] b1 = panel[k + 1];
    double[] b2 = panel[k + 2];
    double[] b3 = panel[k + 3];
    double f0 = -factors[k][i];
    double f1 = -factors[k + 1][i];
    double f2 = -factors[k + 2][i];
    double f3 = -factors[k + 3][i];
    for (int j = from; j < row.length; j++) {
      row[j] =
          Math.fma(
              f0, b0[j], Math.fma(f1, b1[j], Math.fma(f2, b2[j], Math.fma(f3, b3[j], row[j]))));
    }
  }

  /// `c += factor * b` for columns from `from` on.
  static void axpy(double[] c, double factor, double[] b, int from) {
    for (int j = from; j < c.length; j++) {
      c[j] = Math.fma(factor, b[j], c[j]);
    }
  }
}
