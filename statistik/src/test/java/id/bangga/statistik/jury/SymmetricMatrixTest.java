package id.bangga.statistik.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.SeededRandom;
import id.bangga.statistik.StatisticsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sizes around the block of 32 rows, and one that several threads work on.
class SymmetricMatrixTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 31, 32, 33, 64, 70, 300})
  void the_inverse_times_the_matrix_is_one(int size) {
    double[][] matrix = positiveDefinite(size);
    SymmetricMatrix inverse = inverted(matrix);
    double[] column = new double[size];
    double[] product = new double[size];
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        column[i] = matrix[i][j];
        double byElements = 0;
        for (int k = 0; k < size; k++) {
          byElements += inverse.inverse(i, k) * matrix[k][j];
        }
        assertThat(byElements).isCloseTo(i == j ? 1 : 0, within(1e-10));
      }
      inverse.multiplyInverse(column, product);
      for (int i = 0; i < size; i++) {
        assertThat(product[i]).isCloseTo(i == j ? 1 : 0, within(1e-10));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 32, 33, 70, 300})
  void the_root_is_triangular_and_the_other_half_its_transpose(int size) {
    SymmetricMatrix inverse = inverted(positiveDefinite(size));
    double[] image = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        assertThat(inverse.upper(i)[j]).isEqualTo(inverse.lower(j)[i]);
        if (j < i) {
          assertThat(inverse.upper(i)[j]).isZero();
        }
      }
    }
    int[] index = {0, size / 2, size - 1};
    inverse.addRowsOfUpper(index, new double[] {2, 3, 4}, 0, 3, image);
    double squares = 0;
    for (double element : image) {
      squares += element * element;
    }
    double[] counts = new double[size];
    for (int c = 0; c < index.length; c++) {
      counts[index[c]] += 2 + c;
    }
    double quadratic = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        quadratic += counts[i] * counts[j] * inverse.inverse(i, j);
      }
    }
    assertThat(squares).isCloseTo(quadratic, within(1e-10 * quadratic));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 33, 70})
  void images_of_the_root_are_its_products(int size) {
    SymmetricMatrix inverse = inverted(positiveDefinite(size));
    SeededRandom random = new SeededRandom(9);
    double[][] vectors = new double[3][size];
    double[][] images = new double[3][size];
    for (int r = 0; r < vectors.length; r++) {
      for (int k = 0; k < size; k++) {
        vectors[r][k] = random.nextGaussian();
        images[r][k] = r;
      }
    }
    inverse.addImagesOfUpper(vectors, images);
    for (int r = 0; r < vectors.length; r++) {
      for (int i = 0; i < size; i++) {
        double expected = r;
        for (int k = 0; k < size; k++) {
          expected += inverse.upper(i)[k] * vectors[r][k];
        }
        assertThat(images[r][i]).isCloseTo(expected, within(1e-12 * size));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 33, 70})
  void the_determinant_is_that_of_elimination_without_blocks(int size) {
    double[][] matrix = positiveDefinite(size);
    SymmetricMatrix symmetric = filled(matrix);
    assertThat(symmetric.invert()).isCloseTo(logDeterminant(matrix), within(1e-9 * size));
  }

  @Test
  void a_cleared_matrix_is_as_new() {
    SymmetricMatrix reused = inverted(positiveDefinite(40));
    reused.clear();
    for (int i = 0; i < 40; i++) {
      reused.row(i)[i] = 2;
    }
    assertThat(reused.invert()).isCloseTo(40 * Math.log(2), within(1e-12));
    assertThat(reused.inverse(7, 7)).isCloseTo(0.5, within(1e-15));
    assertThat(reused.inverse(7, 35)).isZero();
  }

  @Test
  void a_singular_matrix_is_refused() {
    SymmetricMatrix ones = filled(new double[][] {{1, 1}, {1, 1}});
    assertThatThrownBy(ones::invert)
        .isInstanceOf(StatisticsException.class)
        .hasMessageContaining("singular");
  }

  private static SymmetricMatrix inverted(double[][] matrix) {
    SymmetricMatrix symmetric = filled(matrix);
    symmetric.invert();
    return symmetric;
  }

  private static SymmetricMatrix filled(double[][] matrix) {
    SymmetricMatrix symmetric = new SymmetricMatrix(matrix.length);
    for (int i = 0; i < matrix.length; i++) {
      System.arraycopy(matrix[i], i, symmetric.row(i), i, matrix.length - i);
    }
    return symmetric;
  }

  /// `A A' / n + I` with independent normal elements.
  private static double[][] positiveDefinite(int size) {
    SeededRandom random = new SeededRandom(size);
    double[][] a = new double[size][size];
    for (double[] row : a) {
      for (int j = 0; j < size; j++) {
        row[j] = random.nextGaussian();
      }
    }
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          matrix[i][j] += a[i][k] * a[j][k] / size;
        }
      }
      matrix[i][i] += 1;
    }
    return matrix;
  }

  private static double logDeterminant(double[][] matrix) {
    int n = matrix.length;
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
    }
    double sum = 0;
    for (int k = 0; k < n; k++) {
      sum += Math.log(a[k][k]);
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        for (int j = k; j < n; j++) {
          a[i][j] -= factor * a[k][j];
        }
      }
    }
    return sum;
  }
}
