package id.bangga.statistik.descriptive;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.interval.Interval;
import org.apache.commons.statistics.distribution.TDistribution;

/// Mean of a simple random sample, with Student's interval and, when the population is finite and
/// its size known, the finite population correction `1 - n/N` of the variance.
///
/// **Edge cases.** An empty sample is refused (`EMPTY`). One observation has a mean but no standard
/// error (`TOO_FEW`), unless it is the whole population: a census has standard error 0. A sample
/// larger than its population is refused (`OUT_OF_RANGE`). Reference: Cochran (1977), Sampling
/// Techniques, ch. 2.
///
/// @param size number of observations
/// @param mean arithmetic mean
/// @param sumOfSquares sum of squared deviations from the mean
public record SampleMean(int size, double mean, double sumOfSquares) {

  /// Mean of finite observations.
  public static SampleMean of(double[] sample) {
    Arguments.atLeast(1, sample.length, "observations");
    Arguments.finite(sample, "observation");
    double origin = sample[0];
    double shift = 0;
    for (double value : sample) {
      shift += (value - origin) / sample.length;
    }
    double squares = 0;
    double rest = 0;
    for (double value : sample) {
      double deviation = value - origin - shift;
      squares += deviation * deviation;
      rest += deviation;
    }
    return new SampleMean(
        sample.length,
        origin + shift + rest / sample.length,
        Math.max(0, squares - rest * rest / sample.length));
  }

  /// Unbiased sample variance; needs two observations.
  public double variance() {
    Arguments.atLeast(2, size, "observations for a variance");
    return sumOfSquares / (size - 1);
  }

  /// Standard error in an infinite population.
  public double standardError() {
    return Math.sqrt(variance() / size);
  }

  /// Standard error in a population of N.
  public double standardError(long population) {
    if (population < size) {
      throw new StatisticsException(
          Reason.OUT_OF_RANGE, "a population of " + population + " with a sample of " + size);
    }
    if (population == size) {
      return 0;
    }
    return Math.sqrt(variance() / size * (1 - (double) size / population));
  }

  /// Student's interval in an infinite population.
  public Interval interval(double level) {
    return interval(standardError(), level);
  }

  /// Student's interval in a population of N; a single point after a census.
  public Interval interval(double level, long population) {
    return interval(standardError(population), level);
  }

  private Interval interval(double error, double level) {
    Arguments.level(level);
    if (error == 0) {
      return new Interval(mean, mean, level);
    }
    double t = TDistribution.of(size - 1.0).inverseCumulativeProbability((1 + level) / 2);
    return new Interval(mean - t * error, mean + t * error, level);
  }
}
