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
    int n = values.length;
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, j) -> Double.compare(values[i] + 0.0, values[j] + 0.0));
    double[] ranks = new double[n];
    double ties = 0;
    for (int from = 0; from < n; ) {
      int to = from + 1;
      while (to < n && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      double tied = to - from;
      ties += tied * tied * tied - tied;
      from = to;
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
