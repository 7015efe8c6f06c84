package id.bangga.statistik.reliability;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.ranking.AverageRank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How far two values are apart, by level of measurement; the squared difference in Krippendorff's
/// alpha.
public enum DifferenceMetric {
  /// Names: 0 when equal, 1 otherwise.
  NOMINAL {
    @Override
    Disagreement disagreement(List<double[]> units, int size) {
      double observed = 0;
      for (double[] values : units) {
        observed += unequalPairs(values) / (values.length - 1);
      }
      double expected = unequalPairs(pool(units, size));
      return new Disagreement(observed / size, expected / ((double) size * (size - 1)));
    }
  },
  /// Ranks: the number of values between the two, half of each end counted. Equal to the interval
  /// metric on average ranks.
  ORDINAL {
    @Override
    Disagreement disagreement(List<double[]> units, int size) {
      double[] ranks = AverageRank.of(pool(units, size)).ranks();
      List<double[]> ranked = new ArrayList<>(units.size());
      int from = 0;
      for (double[] values : units) {
        ranked.add(Arrays.copyOfRange(ranks, from, from + values.length));
        from += values.length;
      }
      return INTERVAL.disagreement(ranked, size);
    }
  },
  /// Differences: the squared difference.
  INTERVAL {
    @Override
    Disagreement disagreement(List<double[]> units, int size) {
      double observed = 0;
      for (double[] values : units) {
        observed += 2.0 * values.length * squares(values) / (values.length - 1);
      }
      return new Disagreement(observed / size, 2 * squares(pool(units, size)) / (size - 1));
    }
  },
  /// Proportions: the squared ratio of difference to sum; values must not be negative.
  RATIO {
    @Override
    Disagreement disagreement(List<double[]> units, int size) {
      double observed = 0;
      for (double[] values : units) {
        observed += relativePairs(values) / (values.length - 1);
      }
      double expected = relativePairs(pool(units, size));
      return new Disagreement(observed / size, expected / ((double) size * (size - 1)));
    }

    @Override
    void check(List<double[]> units) {
      for (double[] values : units) {
        for (double value : values) {
          if (value < 0) {
            throw new StatisticsException(
                Reason.OUT_OF_RANGE, "a ratio scale has no negative values: " + value);
          }
        }
      }
    }
  };

  /// Observed and expected disagreement.
  record Disagreement(double observed, double expected) {}

  /// Disagreement of pairable values.
  ///
  /// @param units values by unit, at least two each
  /// @param size their total number
  abstract Disagreement disagreement(List<double[]> units, int size);

  /// Refuses values that the metric cannot take.
  void check(List<double[]> units) {
    // every finite value will do, except for ratios
  }

  private static double[] pool(List<double[]> units, int size) {
    double[] pooled = new double[size];
    int next = 0;
    for (double[] values : units) {
      System.arraycopy(values, 0, pooled, next, values.length);
      next += values.length;
    }
    return pooled;
  }

  /// Sum of squared deviations from the mean; exactly 0 when all values are equal.
  private static double squares(double[] values) {
    double origin = values[0];
    double mean = 0;
    for (double value : values) {
      mean += (value - origin) / values.length;
    }
    double sum = 0;
    for (double value : values) {
      double deviation = value - origin - mean;
      sum += deviation * deviation;
    }
    return sum;
  }

  /// Ordered pairs of unequal values.
  private static double unequalPairs(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double pairs = (double) sorted.length * sorted.length;
    for (int from = 0; from < sorted.length; ) {
      int to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      pairs -= (double) (to - from) * (to - from);
      from = to;
    }
    return pairs;
  }

  private static double relativePairs(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] distinct = new double[sorted.length];
    double[] count = new double[sorted.length];
    int size = 0;
    for (double value : sorted) {
      if (size == 0 || distinct[size - 1] != value) {
        distinct[size++] = value;
      }
      count[size - 1]++;
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double relative = (distinct[j] - distinct[i]) / (distinct[j] + distinct[i]);
        sum += 2 * count[i] * count[j] * relative * relative;
      }
    }
    return sum;
  }
}
