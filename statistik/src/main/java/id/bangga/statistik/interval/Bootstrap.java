package id.bangga.statistik.interval;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.SeededRandom;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Bootstrap of a statistic of one sample: resamples with replacement, seeded.
///
/// **Assumptions.** Independent, identically distributed observations. The percentile interval
/// (`PERCENTILE`) is transformation respecting; `BCA` also corrects median bias and acceleration
/// and is second-order accurate. Endpoints between two ordered replicates are interpolated on the
/// normal scale, as R's boot does.
///
/// **Edge cases.** Refused: fewer than two observations (`TOO_FEW`), a statistic that is not finite
/// (`NOT_FINITE`), all replicates on one side of the estimate for BCa (`NO_VARIATION`). Equal seeds
/// give equal intervals. References: Efron (1987), doi:10.1080/01621459.1987.10478410; Davison and
/// Hinkley (1997), doi:10.1017/CBO9780511802843.
public final class Bootstrap {
  private static final Bootstrap DEFAULTS = new Bootstrap(10_000, 1, 0.95);
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final int resamples;
  private final long seed;
  private final double level;

  private Bootstrap(int resamples, long seed, double level) {
    this.resamples = resamples;
    this.seed = seed;
    this.level = level;
  }

  /// 10,000 resamples, seed 1, level 0.95.
  public static Bootstrap withDefaults() {
    return DEFAULTS;
  }

  /// With another number of resamples, at least 100.
  public Bootstrap withResamples(int count) {
    return new Bootstrap(Arguments.atLeast(100, count, "resamples"), seed, level);
  }

  /// With another seed.
  public Bootstrap withSeed(long value) {
    return new Bootstrap(resamples, value, level);
  }

  /// With another confidence level.
  public Bootstrap withLevel(double value) {
    return new Bootstrap(resamples, seed, Arguments.level(value));
  }

  /// Kinds of interval.
  public enum Kind {
    /// Quantiles of the replicates.
    PERCENTILE,
    /// Bias corrected and accelerated.
    BCA
  }

  /// A bootstrapped estimate.
  ///
  /// @param estimate the statistic of the sample
  /// @param standardError standard deviation of the replicates
  /// @param kind kind of the interval
  /// @param interval the interval
  public record Result(double estimate, double standardError, Kind kind, Interval interval) {}

  /// Bootstraps a statistic.
  ///
  /// @param sample observations
  /// @param statistic a pure function of a sample of the same size; it must not keep the array
  /// @param kind kind of interval
  public Result of(double[] sample, ToDoubleFunction<double[]> statistic, Kind kind) {
    Arguments.atLeast(2, sample.length, "observations");
    Arguments.finite(sample, "observation");
    double estimate = Arguments.finite(statistic.applyAsDouble(sample.clone()), "statistic");
    double[] replicates = replicates(sample, statistic);
    Interval interval =
        switch (kind) {
          case PERCENTILE -> percentile(replicates, level);
          case BCA -> bca(sample, statistic, estimate, replicates);
        };
    return new Result(estimate, standardDeviation(replicates), kind, interval);
  }

  private double[] replicates(double[] sample, ToDoubleFunction<double[]> statistic) {
    SeededRandom random = new SeededRandom(seed);
    double[] replicates = new double[resamples];
    double[] resample = new double[sample.length];
    for (int r = 0; r < resamples; r++) {
      for (int i = 0; i < resample.length; i++) {
        resample[i] = sample[random.nextInt(sample.length)];
      }
      replicates[r] =
          Arguments.finite(statistic.applyAsDouble(resample), "statistic of a resample");
    }
    return replicates;
  }

  private Interval bca(
      double[] sample, ToDoubleFunction<double[]> statistic, double estimate, double[] replicates) {
    double below = 0;
    for (double replicate : replicates) {
      below += replicate < estimate ? 1 : replicate == estimate ? 0.5 : 0;
    }
    if (below == 0 || below == replicates.length) {
      throw new StatisticsException(
          Reason.NO_VARIATION, "all replicates lie on one side of the estimate");
    }
    double bias = NORMAL.inverseCumulativeProbability(below / replicates.length);
    double acceleration = acceleration(sample, statistic);
    double[] sorted = replicates.clone();
    Arrays.sort(sorted);
    return new Interval(
        quantile(sorted, adjusted((1 - level) / 2, bias, acceleration)),
        quantile(sorted, adjusted((1 + level) / 2, bias, acceleration)),
        level);
  }

  private static double adjusted(double probability, double bias, double acceleration) {
    double z = bias + NORMAL.inverseCumulativeProbability(probability);
    return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
  }

  /// Skewness of the jackknife values over six; 0 when they are all equal.
  private static double acceleration(double[] sample, ToDoubleFunction<double[]> statistic) {
    int n = sample.length;
    double[] jackknife = new double[n];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      double[] rest = new double[n - 1];
      System.arraycopy(sample, 0, rest, 0, i);
      System.arraycopy(sample, i + 1, rest, i, n - 1 - i);
      jackknife[i] = Arguments.finite(statistic.applyAsDouble(rest), "jackknife statistic");
      mean += jackknife[i] / n;
    }
    double squares = 0;
    double cubes = 0;
    for (double value : jackknife) {
      double d = mean - value;
      squares += d * d;
      cubes += d * d * d;
    }
    return squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : 0;
  }

  /// Percentile interval of replicates that are already there.
  public static Interval percentile(double[] replicates, double level) {
    Arguments.atLeast(2, replicates.length, "replicates");
    Arguments.level(level);
    double[] sorted = replicates.clone();
    Arrays.sort(sorted);
    return new Interval(
        quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2), level);
  }

  /// Order statistic number (R + 1) p, interpolated on the normal scale between its neighbours.
  private static double quantile(double[] sorted, double probability) {
    int n = sorted.length;
    double position = (n + 1) * probability;
    int k = (int) Math.floor(position);
    if (k < 1) {
      return sorted[0];
    }
    if (k >= n) {
      return sorted[n - 1];
    }
    double z = NORMAL.inverseCumulativeProbability(probability);
    double z0 = NORMAL.inverseCumulativeProbability(k / (n + 1.0));
    double z1 = NORMAL.inverseCumulativeProbability((k + 1) / (n + 1.0));
    return sorted[k - 1] + (z - z0) / (z1 - z0) * (sorted[k] - sorted[k - 1]);
  }

  private static double standardDeviation(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }
}
