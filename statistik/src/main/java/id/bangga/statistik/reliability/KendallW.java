package id.bangga.statistik.reliability;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.ranking.AverageRank;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Kendall's coefficient of concordance between jurors who scored the same units, corrected for
/// ties.
///
/// **Definition.** `W = 12 S / (m^2 (n^3 - n) - m T)` with m jurors, n units, S the sum of squared
/// deviations of the rank sums and T the sum of t^3 - t over all groups of t tied scores. From 0
/// (no agreement) to 1. `chiSquared = m (n - 1) W` is Friedman's statistic with n - 1 degrees of
/// freedom; its p is asymptotic, too coarse below about seven units.
///
/// **Edge cases.** Refused when a score is missing (`INCOMPLETE`), with fewer than two jurors or
/// units (`TOO_FEW`), and when every juror gives all units the same score (`NO_VARIATION`).
/// Reference: Kendall and Babington Smith (1939), doi:10.1214/aoms/1177732186.
///
/// @param w coefficient, 0 to 1
/// @param jurors m
/// @param units n
/// @param chiSquared Friedman's statistic
/// @param degreesOfFreedom n - 1
/// @param p probability of a larger statistic when jurors rank by chance
public record KendallW(
    double w, int jurors, int units, double chiSquared, int degreesOfFreedom, double p) {

  /// Coefficient of a complete table.
  ///
  /// @param scores one row per unit, one column per juror
  public static KendallW of(double[][] scores) {
    int m = Arguments.complete(scores, 2, 2, "scores");
    int n = scores.length;
    double[] sums = new double[n];
    double ties = 0;
    for (int j = 0; j < m; j++) {
      double[] column = new double[n];
      for (int i = 0; i < n; i++) {
        column[i] = scores[i][j];
      }
      AverageRank ranked = AverageRank.of(column);
      double[] ranks = ranked.ranks();
      for (int i = 0; i < n; i++) {
        sums[i] += ranks[i];
      }
      ties += ranked.tieTerm();
    }
    double centre = m * (n + 1) / 2.0;
    double squares = 0;
    for (double sum : sums) {
      squares += (sum - centre) * (sum - centre);
    }
    double denominator = (double) m * m * ((double) n * n * n - n) - m * ties;
    if (denominator <= 0) {
      throw new StatisticsException(
          Reason.NO_VARIATION, "every juror gives all units the same score");
    }
    double w = 12 * squares / denominator;
    double chiSquared = m * (n - 1) * w;
    double p = ChiSquaredDistribution.of(n - 1).survivalProbability(chiSquared);
    return new KendallW(w, m, n, chiSquared, n - 1, p);
  }
}
