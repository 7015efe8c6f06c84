package id.bangga.statistik.jury;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.Arrays;

/// A dense symmetric positive definite matrix S that turns, in place, into its inverse in the form
/// `S^-1 = W W'` with W upper triangular.
///
/// Fill the upper triangle by rows, then call [#invert]. One elimination carries S to its Cholesky
/// factor and the identity to `W'`, the inverse of that factor: `n^3 / 3` multiplications, a third
/// less than for the inverse itself, of which single elements are seldom needed. `W` maps
/// independent standard normal numbers to draws with covariance `S^-1`. In blocks of 32 rows.
/// Reference: Golub and Van Loan (2013), Matrix Computations, 4th ed., sections 4.2 and 3.1.
final class SymmetricMatrix {
  private static final int BLOCK = 32;

  private final int size;

  /// Before: the matrix. After: `W'`, zero above the diagonal.
  private final double[][] rows;

  /// After: `W`, zero below the diagonal.
  private final double[][] upper;

  SymmetricMatrix(int size) {
    this.size = size;
    this.rows = new double[size][size];
    this.upper = new double[size][size];
  }

  /// Row of the matrix before it is inverted: only columns from `i` on are read.
  double[] row(int i) {
    return rows[i];
  }

  /// Makes the matrix zero, to be filled again.
  void clear() {
    for (double[] row : rows) {
      Arrays.fill(row, 0);
    }
  }

  /// Element of the inverse.
  double inverse(int i, int j) {
    return DenseKernel.dot(upper[i], upper[j], Math.max(i, j));
  }

  /// Row of `W`, zero below the diagonal.
  double[] upper(int i) {
    return upper[i];
  }

  /// Row of `W'`, zero above the diagonal.
  double[] lower(int i) {
    return rows[i];
  }

  /// Adds a combination of rows of `W`.
  ///
  /// @param index numbers of the rows, ascending within the range
  /// @param factor their factors
  /// @param from start of the range of the two arrays
  /// @param to its end, exclusive
  void addRowsOfUpper(int[] index, double[] factor, int from, int to, double[] out) {
    int c = from;
    for (; c + 4 <= to; c += 4) {
      DenseKernel.addFour(
          out,
          factor[c],
          upper[index[c]],
          factor[c + 1],
          upper[index[c + 1]],
          factor[c + 2],
          upper[index[c + 2]],
          factor[c + 3],
          upper[index[c + 3]],
          index[c],
          size);
    }
    for (; c < to; c++) {
      DenseKernel.axpy(out, factor[c], upper[index[c]], index[c], size);
    }
  }

  /// Adds `W x` for several vectors x: four rows of `W'` stay at hand for all of them.
  void addImagesOfUpper(double[][] x, double[][] out) {
    int k = 0;
    for (; k + 4 <= size; k += 4) {
      for (int r = 0; r < x.length; r++) {
        DenseKernel.addFour(
            out[r],
            x[r][k],
            rows[k],
            x[r][k + 1],
            rows[k + 1],
            x[r][k + 2],
            rows[k + 2],
            x[r][k + 3],
            rows[k + 3],
            0,
            k + 4);
      }
    }
    for (; k < size; k++) {
      for (int r = 0; r < x.length; r++) {
        DenseKernel.axpy(out[r], x[r][k], rows[k], 0, k + 1);
      }
    }
  }

  /// Product of the inverse with a vector.
  void multiplyInverse(double[] x, double[] out) {
    double[] image = new double[size];
    DenseKernel.combine(upper, x, image);
    Arrays.fill(out, 0);
    DenseKernel.combine(rows, image, out);
  }

  /// Replaces the matrix by its inverse.
  ///
  /// @return logarithm of the determinant of the matrix before
  double invert() {
    double logDeterminant = 0;
    for (int from = 0; from < size; from += BLOCK) {
      int to = Math.min(size, from + BLOCK);
      for (int k = from; k < to; k++) {
        logDeterminant += 2 * StrictMath.log(eliminate(from, k));
      }
      invertDiagonalBlock(from, to);
      double[][] panel = Arrays.copyOfRange(rows, from, to);
      DenseKernel.eliminate(rows, to, panel);
      finish(from, to, panel);
    }
    return logDeterminant;
  }

  /// Takes the earlier rows of its block out of row `k`, outside the block's lower triangle.
  ///
  /// @return diagonal element of the Cholesky factor
  private double eliminate(int from, int k) {
    double[] row = rows[k];
    for (int l = from; l < k; l++) {
      double factor = -rows[l][k];
      DenseKernel.axpy(row, factor, rows[l], 0, from);
      DenseKernel.axpy(row, factor, rows[l], k, size);
    }
    if (!(row[k] > 0)) {
      throw new StatisticsException(
          Reason.NOT_IDENTIFIABLE, "the system of the effects is singular to working precision");
    }
    double root = Math.sqrt(row[k]);
    DenseKernel.scale(row, 1 / root, 0, from);
    DenseKernel.scale(row, 1 / root, k, size);
    return root;
  }

  /// The factor's diagonal block, upper triangular, becomes the transpose of its inverse.
  private void invertDiagonalBlock(int from, int to) {
    int width = to - from;
    double[][] inverse = new double[width][width];
    for (int k = 0; k < width; k++) {
      double reciprocal = 1 / rows[from + k][from + k];
      inverse[k][k] = reciprocal;
      for (int l = 0; l < k; l++) {
        DenseKernel.axpy(inverse[k], -rows[from + l][from + k] * reciprocal, inverse[l], 0, l + 1);
      }
    }
    for (int k = 0; k < width; k++) {
      System.arraycopy(inverse[k], 0, rows[from + k], from, width);
    }
  }

  /// Drops what is left of the factor in finished rows and keeps their transpose.
  private void finish(int from, int to, double[][] panel) {
    for (double[] row : panel) {
      Arrays.fill(row, to, size, 0);
    }
    for (int i = 0; i < to; i++) {
      DenseKernel.fromColumn(panel, i, upper[i], from);
    }
  }
}
