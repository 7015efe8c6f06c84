package id.bangga.statistik.jury;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.Arrays;

/// A dense symmetric positive definite matrix, upper triangle by rows, that turns into its inverse
/// or its Cholesky factor in place, in blocks of 32 rows.
///
/// The inverse comes from the sweep operator: n^3 operations for inverse and determinant together.
/// Reference: Goodnight (1979), doi:10.1080/00031305.1979.10482685.
final class SymmetricMatrix {
  private static final int BLOCK = 32;

  private final int size;
  private final double[][] rows;

  SymmetricMatrix(int size) {
    this.size = size;
    this.rows = new double[size][size];
  }

  int size() {
    return size;
  }

  /// Row of the upper triangle: only columns from `i` on are meaningful.
  double[] row(int i) {
    return rows[i];
  }

  double get(int i, int j) {
    return i <= j ? rows[i][j] : rows[j][i];
  }

  void clear() {
    for (double[] row : rows) {
      Arrays.fill(row, 0);
    }
  }

  SymmetricMatrix copy() {
    SymmetricMatrix copy = new SymmetricMatrix(size);
    for (int i = 0; i < size; i++) {
      System.arraycopy(rows[i], i, copy.rows[i], i, size - i);
    }
    return copy;
  }

  /// Product with a vector.
  void multiply(double[] x, double[] out) {
    Arrays.fill(out, 0);
    for (int i = 0; i < size; i++) {
      out[i] += DenseKernel.dot(rows[i], x, i);
      DenseKernel.axpy(out, x[i], rows[i], i + 1);
    }
  }

  /// Replaces the matrix by its inverse.
  ///
  /// @return logarithm of the determinant of the matrix before
  double invert() {
    double logDeterminant = 0;
    int width = Math.min(BLOCK, size);
    double[][] panel = new double[width][size];
    double[][] solved = new double[width][size];
    for (int from = 0; from < size; from += BLOCK) {
      logDeterminant += sweepBlock(from, Math.min(size, from + BLOCK), panel, solved);
    }
    for (int i = 0; i < size; i++) {
      DenseKernel.scale(rows[i], -1, i);
    }
    return logDeterminant;
  }

  /// Replaces the matrix by its upper Cholesky factor R, with R'R the matrix before.
  void factor() {
    for (int from = 0; from < size; from += BLOCK) {
      int to = Math.min(size, from + BLOCK);
      for (int k = from; k < to; k++) {
        double[] row = rows[k];
        for (int l = from; l < k; l++) {
          DenseKernel.axpy(row, -rows[l][k], rows[l], k);
        }
        DenseKernel.scale(row, 1 / Math.sqrt(positive(row[k])), k);
      }
      double[][] panel = Arrays.copyOfRange(rows, from, to);
      DenseKernel.update(rows, to, panel, panel, to - from, true);
    }
  }

  private double sweepBlock(int from, int to, double[][] panel, double[][] solved) {
    int width = to - from;
    double[][] pivot = new double[width][width];
    for (int k = 0; k < width; k++) {
      for (int l = 0; l < width; l++) {
        pivot[k][l] = get(from + k, from + l);
      }
    }
    gather(from, to, panel);
    double logDeterminant = sweepSmall(pivot);
    for (double[] row : solved) {
      Arrays.fill(row, 0);
    }
    // the pivot is now minus the inverse, and the kernel subtracts
    double[][] target = width == solved.length ? solved : Arrays.copyOf(solved, width);
    DenseKernel.update(target, 0, pivot, panel, width, false);
    DenseKernel.update(rows, 0, solved, panel, width, true);
    scatter(from, to, pivot, solved);
    return logDeterminant;
  }

  /// Columns of the block as rows, zero inside the block.
  private void gather(int from, int to, double[][] panel) {
    int width = to - from;
    for (int j = 0; j < from; j++) {
      DenseKernel.toColumn(rows[j], from, width, panel, j);
    }
    for (int k = 0; k < width; k++) {
      Arrays.fill(panel[k], from, to, 0);
      System.arraycopy(rows[from + k], to, panel[k], to, size - to);
    }
  }

  private void scatter(int from, int to, double[][] pivot, double[][] solved) {
    int width = to - from;
    for (int j = 0; j < from; j++) {
      DenseKernel.fromColumn(solved, j, rows[j], from, width);
    }
    for (int k = 0; k < width; k++) {
      double[] row = rows[from + k];
      System.arraycopy(pivot[k], k, row, from + k, width - k);
      System.arraycopy(solved[k], to, row, to, size - to);
    }
  }

  /// Replaces a small full symmetric matrix by minus its inverse.
  private static double sweepSmall(double[][] a) {
    int n = a.length;
    double logDeterminant = 0;
    for (int k = 0; k < n; k++) {
      double d = positive(a[k][k]);
      logDeterminant += StrictMath.log(d);
      double[] pivotRow = a[k].clone();
      for (int i = 0; i < n; i++) {
        if (i != k) {
          double factor = a[i][k] / d;
          DenseKernel.axpy(a[i], -factor, pivotRow, 0);
          a[i][k] = factor;
        }
      }
      for (int j = 0; j < n; j++) {
        a[k][j] = pivotRow[j] / d;
      }
      a[k][k] = -1 / d;
    }
    return logDeterminant;
  }

  private static double positive(double pivot) {
    if (!(pivot > 0)) {
      throw new StatisticsException(
          Reason.NOT_IDENTIFIABLE, "the system of the effects is singular to working precision");
    }
    return pivot;
  }
}
