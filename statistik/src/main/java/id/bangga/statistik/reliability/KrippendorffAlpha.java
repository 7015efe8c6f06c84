package id.bangga.statistik.reliability;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.SeededRandom;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.interval.Bootstrap;
import id.bangga.statistik.interval.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Krippendorff's alpha: agreement of any number of jurors, with any pattern of missing scores.
///
/// **Definition.** `alpha = 1 - Do / De`, observed over expected disagreement, both means of a
/// squared difference between values: within units, and between all pairable values whatever their
/// unit. A value is pairable when its unit has another one. 1 is perfect agreement, 0 what chance
/// gives, negative is systematic disagreement.
///
/// **Edge cases.** Refused without a pairable value (`TOO_FEW`) and when all pairable values are
/// equal (`NO_VARIATION`). Reference: Krippendorff (2011), Computing Krippendorff's
/// alpha-reliability, https://repository.upenn.edu/handle/20.500.14332/2089; Hayes and Krippendorff
/// (2007), doi:10.1080/19312450709336664.
///
/// @param metric the difference function
/// @param alpha coefficient, at most 1
/// @param observedDisagreement Do, in the metric's squared units
/// @param expectedDisagreement De, in the metric's squared units
/// @param pairableValues number of values in units with at least two
/// @param units number of those units
public record KrippendorffAlpha(
    DifferenceMetric metric,
    double alpha,
    double observedDisagreement,
    double expectedDisagreement,
    int pairableValues,
    int units) {

  /// Alpha of values listed by unit.
  ///
  /// @param valuesByUnit the values given to each unit, in any order; missing ones are left out
  /// @param metric the difference function
  public static KrippendorffAlpha of(List<double[]> valuesByUnit, DifferenceMetric metric) {
    return ofPairable(pairable(valuesByUnit, metric), metric);
  }

  private static KrippendorffAlpha ofPairable(List<double[]> units, DifferenceMetric metric) {
    int size = units.stream().mapToInt(values -> values.length).sum();
    DifferenceMetric.Disagreement disagreement = metric.disagreement(units, size);
    if (disagreement.expected() <= 0) {
      throw new StatisticsException(Reason.NO_VARIATION, "all pairable values are equal");
    }
    return new KrippendorffAlpha(
        metric,
        1 - disagreement.observed() / disagreement.expected(),
        disagreement.observed(),
        disagreement.expected(),
        size,
        units.size());
  }

  /// Percentile interval from a bootstrap of the units.
  ///
  /// Resamples in which all values are equal have no alpha and are left out; when they are more
  /// than half, the interval is refused (`NO_VARIATION`).
  ///
  /// @param valuesByUnit as for [#of(List, DifferenceMetric)]
  /// @param metric the difference function
  /// @param level confidence level, such as 0.95
  /// @param resamples number of resamples, at least 100; 2,000 is customary
  /// @param seed equal seeds give equal intervals
  public static Interval bootstrapInterval(
      List<double[]> valuesByUnit,
      DifferenceMetric metric,
      double level,
      int resamples,
      long seed) {
    Arguments.level(level);
    Arguments.atLeast(100, resamples, "resamples");
    List<double[]> units = pairable(valuesByUnit, metric);
    SeededRandom random = new SeededRandom(seed);
    double[] alphas = new double[resamples];
    int defined = 0;
    for (int r = 0; r < resamples; r++) {
      List<double[]> resample = new ArrayList<>(units.size());
      int size = 0;
      for (int i = 0; i < units.size(); i++) {
        double[] values = units.get(random.nextInt(units.size()));
        resample.add(values);
        size += values.length;
      }
      DifferenceMetric.Disagreement disagreement = metric.disagreement(resample, size);
      if (disagreement.expected() > 0) {
        alphas[defined++] = 1 - disagreement.observed() / disagreement.expected();
      }
    }
    if (2 * defined < resamples) {
      throw new StatisticsException(Reason.NO_VARIATION, "most resamples have equal values only");
    }
    return Bootstrap.percentile(Arrays.copyOf(alphas, defined), level);
  }

  private static List<double[]> pairable(List<double[]> valuesByUnit, DifferenceMetric metric) {
    List<double[]> units = new ArrayList<>(valuesByUnit.size());
    for (double[] values : valuesByUnit) {
      Arguments.finite(values, "value");
      if (values.length >= 2) {
        units.add(values.clone());
      }
    }
    if (units.isEmpty()) {
      throw new StatisticsException(Reason.TOO_FEW, "no unit has two values");
    }
    metric.check(units);
    return units;
  }
}
