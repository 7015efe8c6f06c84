package id.bangga.statistik.jury;

import java.util.stream.IntStream;

/// The inner loops of the dense algebra, each a small method: the compiler optimises it as soon as
/// it is hot, and once. Most of the time goes into one of them, rows minus a combination of the
/// rows of a panel.
///
/// Every row is computed by itself and always in the same order of operations, so that the result
/// does not depend on the number of threads. The loop writes one array only: with two the compiler
/// uses no vector instructions and takes two and a half times as long.
final class DenseKernel {
  private static final int PARALLEL_FROM = 256;

  /// Rows taken by a thread at a time; later rows of a triangle are shorter.
  private static final int STRIPE = 16;

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
    int stripes = (rows.length - first + STRIPE - 1) / STRIPE;
    IntStream order = IntStream.range(0, stripes);
    (rows.length - first >= PARALLEL_FROM ? order.parallel() : order)
        .forEach(stripe -> {
          int from = first + stripe * STRIPE;
          int to = Math.min(rows.length, from + STRIPE);
          subtractFrom(rows, from, to, factors, panel, width, triangular);
        });
  }

  /// The same from column 0 on, without further threads.
  static void updateInOneThread(
      double[][] rows, int first, double[][] factors, double[][] panel, int width) {
    subtractFrom(rows, first, rows.length, factors, panel, width, false);
  }

  private static void subtractFrom(
      double[][] rows,
      int first,
      int end,
      double[][] factors,
      double[][] panel,
      int width,
      boolean triangular) {
    for (int i = first; i < end; i++) {
      subtract(rows[i], i, factors, panel, width, triangular ? i : 0);
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

  /// `c *= factor` for columns from `from` on.
  static void scale(double[] c, double factor, int from) {
    for (int j = from; j < c.length; j++) {
      c[j] *= factor;
    }
  }

  /// `out = a * b`, element by element.
  static void product(double[] a, double[] b, double[] out) {
    for (int j = 0; j < out.length; j++) {
      out[j] = a[j] * b[j];
    }
  }

  /// Inner product of columns from `from` on.
  static double dot(double[] a, double[] b, int from) {
    double sum = 0;
    for (int j = from; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }

  /// `width` elements of a row from `from` on become column `j` of the panel.
  static void toColumn(double[] row, int from, int width, double[][] panel, int j) {
    for (int k = 0; k < width; k++) {
      panel[k][j] = row[from + k];
    }
  }

  /// The first `width` elements of a column of a table become elements of a row from `from` on.
  static void fromColumn(double[][] table, int j, double[] row, int from, int width) {
    for (int k = 0; k < width; k++) {
      row[from + k] = table[k][j];
    }
  }
}
