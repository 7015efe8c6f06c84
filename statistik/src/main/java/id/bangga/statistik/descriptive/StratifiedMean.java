package id.bangga.statistik.descriptive;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Mean of a population from a stratified sample, each stratum weighted by its size.
///
/// **Definition.** `mean = sum of (N_h / N) mean_h`, variance `sum of (N_h / N)^2 (1 - n_h / N_h)
/// s_h^2 / n_h`; degrees of freedom: observations less strata.
///
/// **Edge cases.** No stratum is refused (`EMPTY`); a stratum with one observation that is not its
/// only member has no variance and is refused (`TOO_FEW`): merge it with another first. Reference:
/// Cochran (1977), Sampling Techniques, ch. 5; same as `svymean` of R's survey.
///
/// @param mean estimated population mean
/// @param standardError with the finite population correction
/// @param standardErrorUncorrected without it, as if sampled with replacement
/// @param sample number of observations
/// @param population number of members of all strata
/// @param degreesOfFreedom observations less strata
public record StratifiedMean(
    double mean,
    double standardError,
    double standardErrorUncorrected,
    int sample,
    long population,
    int degreesOfFreedom) {

  /// Mean over all strata.
  public static StratifiedMean of(List<Stratum> strata) {
    Arguments.atLeast(1, strata.size(), "strata");
    long population = 0;
    int sample = 0;
    double total = 0;
    double variance = 0;
    double uncorrected = 0;
    for (Stratum stratum : strata) {
      population += stratum.population();
      sample += stratum.sample().size();
      total += stratum.population() * stratum.sample().mean();
      variance += stratum.varianceOfTotal(true);
      boolean census = stratum.population() == 1;
      uncorrected += census ? 0 : stratum.varianceOfTotal(false);
    }
    return new StratifiedMean(
        total / population,
        Math.sqrt(variance) / population,
        Math.sqrt(uncorrected) / population,
        sample,
        population,
        sample - strata.size());
  }

  /// Mean of a domain that cuts across the strata, such as one sex: a ratio estimate with
  /// linearised variance. Strata without a member of the domain count as zeros.
  ///
  /// @param labels names of the strata
  /// @param populations sizes of the strata
  /// @param observations observations of each stratum
  /// @param inDomain for each observation, does it belong to the domain?
  public static StratifiedMean ofDomain(
      List<String> labels,
      List<Long> populations,
      List<double[]> observations,
      List<boolean[]> inDomain) {
    double members = 0;
    double total = 0;
    int sample = 0;
    for (int h = 0; h < labels.size(); h++) {
      double weight = (double) populations.get(h) / observations.get(h).length;
      for (int i = 0; i < observations.get(h).length; i++) {
        if (inDomain.get(h)[i]) {
          members += weight;
          total += weight * observations.get(h)[i];
          sample++;
        }
      }
    }
    Arguments.atLeast(1, sample, "observations of the domain");
    double mean = total / members;
    List<Stratum> linearised = new ArrayList<>();
    for (int h = 0; h < labels.size(); h++) {
      double[] values = new double[observations.get(h).length];
      for (int i = 0; i < values.length; i++) {
        values[i] = inDomain.get(h)[i] ? observations.get(h)[i] - mean : 0;
      }
      linearised.add(Stratum.of(labels.get(h), populations.get(h), values));
    }
    StratifiedMean of = of(linearised);
    double scale = of.population / members;
    return new StratifiedMean(
        mean,
        of.standardError * scale,
        of.standardErrorUncorrected * scale,
        sample,
        Math.round(members),
        of.degreesOfFreedom);
  }

  /// Interval by Student's t with the degrees of freedom of the design.
  public Interval interval(double level) {
    Arguments.level(level);
    Arguments.atLeast(1, degreesOfFreedom, "degrees of freedom");
    return around(
        TDistribution.of(degreesOfFreedom).inverseCumulativeProbability((1 + level) / 2), level);
  }

  /// Interval by the normal distribution.
  public Interval normalInterval(double level) {
    Arguments.level(level);
    return around(NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2), level);
  }

  private Interval around(double quantile, double level) {
    return new Interval(mean - quantile * standardError, mean + quantile * standardError, level);
  }
}
