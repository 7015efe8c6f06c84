package id.bangga.statistik.jury;

import java.util.stream.IntStream;

/// The inner loops of the dense algebra, each a small method: the compiler optimises it as soon as
/// it is hot, and once. Most of the time goes into one of them, a row plus a combination of four
/// others.
///
/// Every row is computed by itself and always in the same order of operations, so that the result
/// does not depend on the number of threads. The loop writes one array only: with two the compiler
/// uses no vector instructions and takes two and a half times as long.
final class DenseKernel {
  private static final int PARALLEL_FROM = 256;

  /// Rows taken by a thread at a time.
  private static final int STRIPE = 16;

  private DenseKernel() {}

  /// Takes the finished rows of a panel out of all rows from `first` on, `rows[i] -= sum over k of
  /// panel[k][i] * panel[k]`, in columns before `first` and from `i` on.
  static void eliminate(double[][] rows, int first, double[][] panel) {
    stripes(rows.length - first)
        .forEach(stripe -> {
          int from = first + stripe * STRIPE;
          int to = Math.min(rows.length, from + STRIPE);
          for (int i = from; i < to; i++) {
            subtract(rows[i], i, panel, 0, first);
            subtract(rows[i], i, panel, i, rows.length);
          }
        });
  }

  /// Numbers of the stripes of so many rows, for several threads when that pays.
  private static IntStream stripes(int rows) {
    IntStream order = IntStream.range(0, (rows + STRIPE - 1) / STRIPE);
    return rows >= PARALLEL_FROM ? order.parallel() : order;
  }

  private static void subtract(double[] row, int i, double[][] panel, int from, int to) {
    int k = 0;
    for (; k + 4 <= panel.length; k += 4) {
      addFour(
          row,
          -panel[k][i],
          panel[k],
          -panel[k + 1][i],
          panel[k + 1],
          -panel[k + 2][i],
          panel[k + 2],
          -panel[k + 3][i],
          panel[k + 3],
          from,
          to);
    }
    for (; k < panel.length; k++) {
      axpy(row, -panel[k][i], panel[k], from, to);
    }
  }

  /// `out += sum over k of factors[k] * rows[k]`.
  static void combine(double[][] rows, double[] factors, double[] out) {
    int k = 0;
    for (; k + 4 <= rows.length; k += 4) {
      addFour(
          out,
          factors[k],
          rows[k],
          factors[k + 1],
          rows[k + 1],
          factors[k + 2],
          rows[k + 2],
          factors[k + 3],
          rows[k + 3],
          0,
          out.length);
    }
    for (; k < rows.length; k++) {
      axpy(out, factors[k], rows[k], 0, out.length);
    }
  }

  /// `c += f0 * b0 + f1 * b1 + f2 * b2 + f3 * b3` for columns from `from` to before `to`.
  static void addFour(
      double[] c,
      double f0,
      double[] b0,
      double f1,
      double[] b1,
      double f2,
      double[] b2,
      double f3,
      double[] b3,
      int from,
      int to) {
    for (int j = from; j < to; j++) {
      c[j] =
          Math.fma(f0, b0[j], Math.fma(f1, b1[j], Math.fma(f2, b2[j], Math.fma(f3, b3[j], c[j]))));
    }
  }

  /// `c += factor * b` for columns from `from` to before `to`.
  static void axpy(double[] c, double factor, double[] b, int from, int to) {
    for (int j = from; j < to; j++) {
      c[j] = Math.fma(factor, b[j], c[j]);
    }
  }

  /// `c *= factor` for columns from `from` to before `to`.
  static void scale(double[] c, double factor, int from, int to) {
    for (int j = from; j < to; j++) {
      c[j] *= factor;
    }
  }

  /// `out = a * b`, element by element.
  static void product(double[] a, double[] b, double[] out) {
    for (int j = 0; j < out.length; j++) {
      out[j] = a[j] * b[j];
    }
  }

  /// Inner product of columns from `from` on. Four sums side by side: one would wait for itself.
  static double dot(double[] a, double[] b, int from) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int j = from;
    for (; j + 4 <= a.length; j += 4) {
      sum0 = Math.fma(a[j], b[j], sum0);
      sum1 = Math.fma(a[j + 1], b[j + 1], sum1);
      sum2 = Math.fma(a[j + 2], b[j + 2], sum2);
      sum3 = Math.fma(a[j + 3], b[j + 3], sum3);
    }
    for (; j < a.length; j++) {
      sum0 = Math.fma(a[j], b[j], sum0);
    }
    return sum0 + sum1 + (sum2 + sum3);
  }

  /// A column of a table becomes elements of a row from `from` on.
  static void fromColumn(double[][] table, int j, double[] row, int from) {
    for (int k = 0; k < table.length; k++) {
      row[from + k] = table[k][j];
    }
  }
}
