package id.bangga.statistik.reliability;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;

/// Cronbach's alpha of a scale, with what each item does to it.
///
/// **Definition.** `alpha = k/(k-1) (1 - sum of item variances / variance of the sum)`, from the
/// covariance matrix of k items; the standardised alpha from their mean correlation. At most 1, may
/// be negative. Items must be keyed in one direction beforehand.
///
/// **Assumptions.** Feldt's interval: normal scores and essentially tau-equivalent items. With
/// pairwise deletion it uses the smallest number of respondents of any pair.
///
/// **Edge cases.** Refused: fewer than two items or two respondents (`TOO_FEW`), a sum without
/// variance (`NO_VARIATION`), a missing answer under `REFUSE` (`INCOMPLETE`). Item figures that are
/// 0/0 are left empty. References: Cronbach (1951), doi:10.1007/BF02310555; Feldt, Woodruff and
/// Salih (1987), doi:10.1177/014662168701100107.
///
/// @param alpha raw alpha
/// @param standardised alpha of standardised items; empty when an item has no variance
/// @param meanInterItem mean correlation between items; empty when an item has no variance
/// @param items figures of each item, by column
/// @param respondents respondents behind the figures; under `PAIRWISE` the smallest number of a
///   pair
/// @param leftOut respondents left out under `COMPLETE_CASES`
/// @param policy what was done with missing answers
public record CronbachAlpha(
    double alpha,
    OptionalDouble standardised,
    OptionalDouble meanInterItem,
    List<Item> items,
    int respondents,
    int leftOut,
    MissingPolicy policy) {

  /// One item of the scale.
  ///
  /// @param mean mean of the answers used
  /// @param standardDeviation their standard deviation
  /// @param itemRest correlation with the sum of the other items; empty when either is constant
  /// @param alphaIfDeleted alpha of the other items; empty when they are fewer than two or constant
  public record Item(
      double mean,
      double standardDeviation,
      OptionalDouble itemRest,
      OptionalDouble alphaIfDeleted) {}

  /// Alpha of a table of answers.
  ///
  /// @param answers one row per respondent, one column per item; NaN marks a missing answer
  /// @param policy what to do with missing answers
  public static CronbachAlpha of(double[][] answers, MissingPolicy policy) {
    ItemCovariance covariance = ItemCovariance.of(answers, policy);
    int k = covariance.items();
    double alpha =
        alpha(covariance, -1)
            .orElseThrow(() ->
                new StatisticsException(Reason.NO_VARIATION, "the sum of the items does not vary"));
    OptionalDouble correlation = covariance.meanCorrelation();
    List<Item> items = new ArrayList<>(k);
    for (int i = 0; i < k; i++) {
      items.add(
          new Item(
              covariance.mean(i),
              Math.sqrt(covariance.get(i, i)),
              itemRest(covariance, i),
              alpha(covariance, i)));
    }
    return new CronbachAlpha(
        alpha,
        correlation.isPresent()
            ? OptionalDouble.of(standardised(k, correlation.getAsDouble()))
            : correlation,
        correlation,
        List.copyOf(items),
        covariance.respondents(),
        answers.length - covariance.used(),
        policy);
  }

  /// Feldt's confidence interval of alpha.
  public Interval interval(double level) {
    Arguments.level(level);
    double freedom = respondents - 1.0;
    FDistribution f = FDistribution.of(freedom, freedom * (items.size() - 1));
    double tail = (1 - level) / 2;
    return new Interval(
        1 - (1 - alpha) * f.inverseSurvivalProbability(tail),
        1 - (1 - alpha) * f.inverseCumulativeProbability(tail),
        level);
  }

  private static double standardised(int k, double correlation) {
    double denominator = 1 + (k - 1) * correlation;
    if (denominator == 0) {
      throw new StatisticsException(Reason.NO_VARIATION, "the standardised sum does not vary");
    }
    return k * correlation / denominator;
  }

  /// Alpha without one item, or of all when `without` is negative.
  private static OptionalDouble alpha(ItemCovariance covariance, int without) {
    int k = without < 0 ? covariance.items() : covariance.items() - 1;
    double variances = 0;
    double total = 0;
    for (int i = 0; i < covariance.items(); i++) {
      for (int j = 0; j < covariance.items(); j++) {
        if (i != without && j != without) {
          total += covariance.get(i, j);
          variances += i == j ? covariance.get(i, j) : 0;
        }
      }
    }
    if (k < 2 || total <= 1e-14 * variances || variances == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(k / (k - 1.0) * (1 - variances / total));
  }

  private static OptionalDouble itemRest(ItemCovariance covariance, int item) {
    double withRest = 0;
    double rest = 0;
    for (int i = 0; i < covariance.items(); i++) {
      if (i != item) {
        withRest += covariance.get(item, i);
        for (int j = 0; j < covariance.items(); j++) {
          rest += j == item ? 0 : covariance.get(i, j);
        }
      }
    }
    double scale = covariance.get(item, item) * rest;
    return scale > 0 ? OptionalDouble.of(withRest / Math.sqrt(scale)) : OptionalDouble.empty();
  }
}
