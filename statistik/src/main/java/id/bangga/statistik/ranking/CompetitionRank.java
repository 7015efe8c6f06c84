package id.bangga.statistik.ranking;

import id.bangga.statistik.Arguments;
import java.util.Arrays;

/// Competition ranks ("1224"): equal values share the best rank, and the ranks they use up are left
/// out. The comparison is on the unrounded value; 0.0 and -0.0 are equal.
public final class CompetitionRank {
  private CompetitionRank() {}

  /// Ranks with the largest value first: rank = 1 + number of larger values.
  ///
  /// @param values finite values; may be empty
  public static int[] descending(double[] values) {
    Arguments.finite(values, "value");
    double[] sorted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      sorted[i] = 0.0 - values[i];
    }
    double[] keys = sorted.clone();
    Arrays.sort(sorted);
    int[] ranks = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      ranks[i] = 1 + countBelow(sorted, keys[i]);
    }
    return ranks;
  }

  /// Ranks with the largest value first, where values that lie within `tolerance` below the best of
  /// their group count as equal: for values that carry rounding errors.
  ///
  /// @param values finite values; may be empty
  /// @param tolerance not negative
  public static int[] descending(double[] values, double tolerance) {
    Arguments.finite(values, "value");
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] leader = sorted.clone();
    for (int i = sorted.length - 2; i >= 0; i--) {
      leader[i] = leader[i + 1] - sorted[i] <= tolerance ? leader[i + 1] : sorted[i];
    }
    double[] grouped = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      grouped[i] = leader[Arrays.binarySearch(sorted, values[i])];
    }
    return descending(grouped);
  }

  private static int countBelow(double[] sorted, double key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
