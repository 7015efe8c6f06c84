package id.bangga.statistik.descriptive;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.ranking.AverageRank;
import org.apache.commons.statistics.distribution.TDistribution;

/// Spearman's rank correlation: Pearson's correlation of average ranks, which corrects for ties.
///
/// **Range.** -1 to 1. p is two-sided from Student's t with n - 2 degrees of freedom; coarse below
/// about ten pairs. **Edge cases.** Fewer than three pairs are refused (`TOO_FEW`); a variable
/// whose values are all equal is refused (`NO_VARIATION`). Reference: Kendall and Gibbons (1990),
/// Rank Correlation Methods.
///
/// @param rho correlation
/// @param pairs number of pairs
/// @param p two-sided probability under independence
public record Spearman(double rho, int pairs, double p) {

  /// Correlation of two variables of equal length.
  public static Spearman of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new StatisticsException(
          Reason.INCOMPLETE, "lengths differ: " + x.length + " and " + y.length);
    }
    Arguments.atLeast(3, x.length, "pairs");
    double rho = Correlation.pearson(AverageRank.of(x).ranks(), AverageRank.of(y).ranks());
    int n = x.length;
    double rest = (1 - rho) * (1 + rho);
    if (rest <= 0) {
      return new Spearman(rho, n, 0);
    }
    double t = Math.abs(rho) * Math.sqrt((n - 2) / rest);
    return new Spearman(rho, n, Math.min(1, 2 * TDistribution.of(n - 2.0).survivalProbability(t)));
  }
}
