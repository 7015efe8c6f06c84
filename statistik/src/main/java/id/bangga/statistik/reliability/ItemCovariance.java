package id.bangga.statistik.reliability;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Covariance matrix of items under a policy for missing answers.
final class ItemCovariance {
  private final double[][] matrix;
  private final double[] means;
  private final int respondents;
  private final int used;

  private ItemCovariance(double[][] rows) {
    int k = rows[0].length;
    matrix = new double[k][k];
    means = new double[k];
    int smallest = rows.length;
    for (int i = 0; i < k; i++) {
      for (int j = i; j < k; j++) {
        smallest = Math.min(smallest, fill(rows, i, j));
      }
    }
    respondents = smallest;
    used = rows.length;
  }

  static ItemCovariance of(double[][] answers, MissingPolicy policy) {
    Arguments.atLeast(1, answers.length, "respondents");
    int k = Arguments.atLeast(2, answers[0].length, "items");
    List<double[]> rows = new ArrayList<>(answers.length);
    for (int r = 0; r < answers.length; r++) {
      boolean complete = complete(answers[r], k, r);
      if (!complete && policy == MissingPolicy.REFUSE) {
        throw new StatisticsException(Reason.INCOMPLETE, "respondent " + r + " left an item out");
      }
      if (complete || policy == MissingPolicy.PAIRWISE) {
        rows.add(answers[r]);
      }
    }
    Arguments.atLeast(2, rows.size(), "respondents");
    return new ItemCovariance(rows.toArray(double[][]::new));
  }

  private static boolean complete(double[] row, int items, int respondent) {
    if (row.length != items) {
      throw new StatisticsException(
          Reason.INCOMPLETE, "respondent " + respondent + " has " + row.length + " items");
    }
    boolean complete = true;
    for (double answer : row) {
      if (Double.isInfinite(answer)) {
        throw new StatisticsException(Reason.NOT_FINITE, "an answer is infinite");
      }
      complete &= !Double.isNaN(answer);
    }
    return complete;
  }

  private int fill(double[][] rows, int i, int j) {
    double sumI = 0;
    double sumJ = 0;
    int n = 0;
    for (double[] row : rows) {
      if (!Double.isNaN(row[i]) && !Double.isNaN(row[j])) {
        sumI += row[i];
        sumJ += row[j];
        n++;
      }
    }
    Arguments.atLeast(2, n, "respondents with answers to items " + i + " and " + j);
    double meanI = sumI / n;
    double meanJ = sumJ / n;
    double products = 0;
    for (double[] row : rows) {
      if (!Double.isNaN(row[i]) && !Double.isNaN(row[j])) {
        products += (row[i] - meanI) * (row[j] - meanJ);
      }
    }
    matrix[i][j] = products / (n - 1);
    matrix[j][i] = matrix[i][j];
    if (i == j) {
      means[i] = meanI;
    }
    return n;
  }

  int items() {
    return means.length;
  }

  int respondents() {
    return respondents;
  }

  int used() {
    return used;
  }

  double mean(int item) {
    return means[item];
  }

  double get(int i, int j) {
    return matrix[i][j];
  }

  OptionalDouble meanCorrelation() {
    int k = items();
    double sum = 0;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < i; j++) {
        double scale = Math.sqrt(matrix[i][i] * matrix[j][j]);
        if (scale == 0) {
          return OptionalDouble.empty();
        }
        sum += matrix[i][j] / scale;
      }
    }
    return OptionalDouble.of(2 * sum / ((double) k * (k - 1)));
  }
}
