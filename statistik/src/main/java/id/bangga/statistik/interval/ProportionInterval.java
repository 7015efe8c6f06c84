package id.bangga.statistik.interval;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Confidence intervals of a proportion from counts.
///
/// **Assumptions.** Independent trials with one probability. **Range.** Both ends within 0 and 1.
/// **Edge cases.** No trial is refused (`EMPTY`); more successes than trials is refused
/// (`OUT_OF_RANGE`). Reference: Brown, Cai and DasGupta (2001), doi:10.1214/ss/1009213286.
public enum ProportionInterval {
  /// Wilson's score interval: close to its level on average, never degenerate. Wilson (1927),
  /// doi:10.1080/01621459.1927.10502953.
  WILSON {
    @Override
    Interval compute(long successes, long trials, double level) {
      double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2);
      double n = trials;
      double share = successes / n;
      double centre = share + z * z / (2 * n);
      double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
      double scale = 1 + z * z / n;
      double lower = successes == 0 ? 0 : (centre - half) / scale;
      double upper = successes == trials ? 1 : (centre + half) / scale;
      return new Interval(lower, upper, level);
    }
  },
  /// Clopper and Pearson's exact interval: never below its level, often well above. Clopper and
  /// Pearson (1934), doi:10.1093/biomet/26.4.404.
  CLOPPER_PEARSON {
    @Override
    Interval compute(long successes, long trials, double level) {
      double tail = (1 - level) / 2;
      double won = successes;
      double rest = trials - won;
      double lower =
          successes == 0
              ? 0
              : BetaDistribution.of(won, rest + 1).inverseCumulativeProbability(tail);
      double upper =
          rest == 0 ? 1 : BetaDistribution.of(won + 1, rest).inverseSurvivalProbability(tail);
      return new Interval(lower, upper, level);
    }
  };

  /// The interval.
  ///
  /// @param successes number of successes, 0 to `trials`
  /// @param trials number of trials, at least 1
  /// @param level confidence level, such as 0.95
  public Interval of(long successes, long trials, double level) {
    Arguments.level(level);
    if (trials == 0) {
      throw new StatisticsException(Reason.EMPTY, "no trial");
    }
    if (trials < 0 || successes < 0 || successes > trials) {
      throw new StatisticsException(
          Reason.OUT_OF_RANGE, "not a count of successes: " + successes + " of " + trials);
    }
    return compute(successes, trials, level);
  }

  abstract Interval compute(long successes, long trials, double level);
}
