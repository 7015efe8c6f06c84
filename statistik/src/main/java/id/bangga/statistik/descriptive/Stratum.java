package id.bangga.statistik.descriptive;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;

/// One stratum of a stratified sample: a simple random sample without replacement from its members.
///
/// @param label name of the stratum
/// @param population number of its members, at least the sample size
/// @param sample mean of the sampled members
public record Stratum(String label, long population, SampleMean sample) {

  /// Refuses a sample larger than its stratum.
  public Stratum {
    if (population < sample.size()) {
      throw new StatisticsException(
          Reason.OUT_OF_RANGE,
          "stratum " + label + " has " + population + " members but a sample of " + sample.size());
    }
  }

  /// A stratum from its observations.
  public static Stratum of(String label, long population, double[] observations) {
    return new Stratum(label, population, SampleMean.of(observations));
  }

  /// Variance of the estimated total of the stratum.
  double varianceOfTotal(boolean finite) {
    if (finite) {
      double error = sample.standardError(population);
      return (double) population * population * error * error;
    }
    double error = sample.standardError();
    return (double) population * population * error * error;
  }
}
