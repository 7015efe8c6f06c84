package id.bangga.statistik.ranking;

import id.bangga.statistik.Arguments;
import java.util.Arrays;

/// Ranks with the smallest value first, equal values sharing the mean of the ranks they take up (1,
/// 2.5, 2.5, 4), and the tie term that corrects statistics of ranks.
public final class AverageRank {
  private final double[] ranks;
  private final double tieTerm;

  private AverageRank(double[] ranks, double tieTerm) {
    this.ranks = ranks;
    this.tieTerm = tieTerm;
  }

  /// Ranks finite values.
  public static AverageRank of(double[] values) {
    Arguments.finite(values, "value");
    double[] sorted = values.clone();
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] += 0.0; // minus zero is zero
    }
    Arrays.sort(sorted);
    double[] distinct = new double[sorted.length];
    double[] rankOf = new double[sorted.length];
    double ties = 0;
    int groups = 0;
    for (int from = 0; from < sorted.length; groups++) {
      int to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      distinct[groups] = sorted[from];
      rankOf[groups] = (from + 1 + to) / 2.0;
      double tied = to - from;
      ties += tied * tied * tied - tied;
      from = to;
    }
    double[] ranks = new double[values.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = rankOf[Arrays.binarySearch(distinct, 0, groups, values[i] + 0.0)];
    }
    return new AverageRank(ranks, ties);
  }

  /// The ranks, in the order of the values.
  public double[] ranks() {
    return ranks.clone();
  }

  /// Sum of t^3 - t over groups of t equal values; 0 without ties.
  public double tieTerm() {
    return tieTerm;
  }
}
