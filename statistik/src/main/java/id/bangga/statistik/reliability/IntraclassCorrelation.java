package id.bangga.statistik.reliability;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.interval.Interval;
import org.apache.commons.statistics.distribution.FDistribution;

/// The analysis of variance behind the six intraclass correlations of Shrout and Fleiss.
///
/// **Assumptions.** A complete table of n units by k jurors, additive normal effects, equal error
/// variances. **Edge cases.** Estimates may be negative. Refused: missing scores (`INCOMPLETE`),
/// fewer than two units or jurors (`TOO_FEW`), all scores equal (`NO_VARIATION`); a form whose
/// denominator is zero (`NO_VARIATION`). Without residual variation the estimate is 1 and its
/// interval degenerate. Reference: Shrout and Fleiss (1979), doi:10.1037/0033-2909.86.2.420.
///
/// @param units n
/// @param jurors k
/// @param betweenUnits mean square between units (BMS)
/// @param betweenJurors mean square between jurors (JMS)
/// @param withinUnits mean square within units (WMS)
/// @param residual residual mean square (EMS)
public record IntraclassCorrelation(
    int units,
    int jurors,
    double betweenUnits,
    double betweenJurors,
    double withinUnits,
    double residual) {

  /// Analysis of variance of a complete table.
  ///
  /// @param scores one row per unit, one column per juror
  public static IntraclassCorrelation of(double[][] scores) {
    int k = Arguments.complete(scores, 2, 2, "scores");
    int n = scores.length;
    double origin = scores[0][0];
    double[] unit = new double[n];
    double[] juror = new double[k];
    double grand = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k; j++) {
        double score = scores[i][j] - origin;
        unit[i] += score / k;
        juror[j] += score / n;
        grand += score / ((double) n * k);
      }
    }
    double units = 0;
    double jurors = 0;
    double within = 0;
    double residual = 0;
    for (int i = 0; i < n; i++) {
      units += k * square(unit[i] - grand);
      for (int j = 0; j < k; j++) {
        double score = scores[i][j] - origin;
        within += square(score - unit[i]);
        residual += square(score - unit[i] - juror[j] + grand);
      }
    }
    for (int j = 0; j < k; j++) {
      jurors += n * square(juror[j] - grand);
    }
    if (units + within == 0) {
      throw new StatisticsException(Reason.NO_VARIATION, "all scores are equal");
    }
    return new IntraclassCorrelation(
        n,
        k,
        units / (n - 1),
        jurors / (k - 1),
        within / ((double) n * (k - 1)),
        residual / ((double) (n - 1) * (k - 1)));
  }

  private static double square(double x) {
    return x * x;
  }

  /// One of the six forms.
  ///
  /// @param form which
  /// @param level confidence level, such as 0.95
  public Estimate estimate(Form form, double level) {
    Arguments.level(level);
    return form.estimate(this, level);
  }

  /// An estimate with its confidence interval.
  ///
  /// @param form which correlation
  /// @param value estimate, at most 1
  /// @param interval confidence interval
  public record Estimate(Form form, double value, Interval interval) {}

  /// The six forms: design of the study (1, 2, 3) and reliability of one juror or of the mean of k.
  public enum Form {
    /// ICC(1,1): each unit has its own jurors; one juror.
    ICC1 {
      @Override
      Estimate estimate(IntraclassCorrelation a, double level) {
        return single(this, a, a.withinUnits, (double) a.units * (a.jurors - 1), level);
      }
    },
    /// ICC(2,1): the same random jurors score all units, absolute agreement; one juror.
    ICC2 {
      @Override
      Estimate estimate(IntraclassCorrelation a, double level) {
        double n = a.units;
        double k = a.jurors;
        double value =
            ratio(
                a.betweenUnits - a.residual,
                a.betweenUnits + (k - 1) * a.residual + k * (a.betweenJurors - a.residual) / n);
        double freedom = satterthwaite(a, value);
        if (freedom <= 0) { // the approximation breaks down: nothing is excluded
          return new Estimate(this, value, new Interval(-1 / (k - 1), 1, level));
        }
        double fl = quantile(n - 1, freedom, level);
        double fu = quantile(freedom, n - 1, level);
        double common = k * a.betweenJurors + (k * n - k - n) * a.residual;
        double lower =
            ratio(n * (a.betweenUnits - fl * a.residual), fl * common + n * a.betweenUnits);
        double upper =
            ratio(n * (fu * a.betweenUnits - a.residual), common + n * fu * a.betweenUnits);
        return new Estimate(this, value, new Interval(lower, upper, level));
      }
    },
    /// ICC(3,1): exactly these jurors, consistency; one juror.
    ICC3 {
      @Override
      Estimate estimate(IntraclassCorrelation a, double level) {
        return single(this, a, a.residual, (a.units - 1.0) * (a.jurors - 1), level);
      }
    },
    /// ICC(1,k): as ICC1, mean of k jurors.
    ICC1K {
      @Override
      Estimate estimate(IntraclassCorrelation a, double level) {
        return mean(this, a, a.withinUnits, (double) a.units * (a.jurors - 1), level);
      }
    },
    /// ICC(2,k): as ICC2, mean of k jurors.
    ICC2K {
      @Override
      Estimate estimate(IntraclassCorrelation a, double level) {
        double value =
            ratio(
                a.betweenUnits - a.residual,
                a.betweenUnits + (a.betweenJurors - a.residual) / a.units);
        Interval one = ICC2.estimate(a, level).interval();
        return new Estimate(
            this,
            value,
            new Interval(stepUp(one.lower(), a.jurors), stepUp(one.upper(), a.jurors), level));
      }
    },
    /// ICC(3,k): as ICC3, mean of k jurors; equals Cronbach's alpha.
    ICC3K {
      @Override
      Estimate estimate(IntraclassCorrelation a, double level) {
        return mean(this, a, a.residual, (a.units - 1.0) * (a.jurors - 1), level);
      }
    };

    abstract Estimate estimate(IntraclassCorrelation a, double level);

    private static Estimate single(
        Form form, IntraclassCorrelation a, double error, double errorFreedom, double level) {
      double k = a.jurors;
      double fl = quantile(a.units - 1.0, errorFreedom, level);
      double fu = quantile(errorFreedom, a.units - 1.0, level);
      double value = ratio(a.betweenUnits - error, a.betweenUnits + (k - 1) * error);
      double lower = ratio(a.betweenUnits - fl * error, a.betweenUnits + (k - 1) * fl * error);
      double upper = ratio(fu * a.betweenUnits - error, fu * a.betweenUnits + (k - 1) * error);
      return new Estimate(form, value, new Interval(lower, upper, level));
    }

    private static Estimate mean(
        Form form, IntraclassCorrelation a, double error, double errorFreedom, double level) {
      double fl = quantile(a.units - 1.0, errorFreedom, level);
      double fu = quantile(errorFreedom, a.units - 1.0, level);
      double value = ratio(a.betweenUnits - error, a.betweenUnits);
      double lower = ratio(a.betweenUnits - fl * error, a.betweenUnits);
      double upper = ratio(fu * a.betweenUnits - error, fu * a.betweenUnits);
      return new Estimate(form, value, new Interval(lower, upper, level));
    }

    /// Degrees of freedom of the denominator in the interval of ICC(2,1), free of division by EMS.
    private static double satterthwaite(IntraclassCorrelation a, double icc) {
      double n = a.units;
      double k = a.jurors;
      double rest = n * (1 + (k - 1) * icc) - k * icc;
      double jurors = k * icc * a.betweenJurors;
      double error = rest * a.residual;
      double denominator = (n - 1) * jurors * jurors + error * error;
      if (denominator == 0) {
        return k - 1;
      }
      return (k - 1) * (n - 1) * square(jurors + error) / denominator;
    }

    private static double stepUp(double icc, int jurors) {
      return ratio(jurors * icc, 1 + (jurors - 1) * icc);
    }

    private static double quantile(double freedom1, double freedom2, double level) {
      return FDistribution.of(freedom1, freedom2).inverseCumulativeProbability((1 + level) / 2);
    }

    private static double ratio(double numerator, double denominator) {
      if (denominator == 0) {
        throw new StatisticsException(
            Reason.NO_VARIATION, "the units do not differ: the correlation is 0/0");
      }
      return numerator / denominator;
    }
  }
}
