package id.bangga.statistik.jury;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.ArrayList;
import java.util.List;

/// Least squares of `score = unit + juror + error` with both as fixed effects ("fair means").
///
/// Edge cases: refused as `DISCONNECTED` when units share no juror, because their difference is
/// then not estimable. With no degree of freedom left the residual sum of squares is zero up to
/// rounding. Reference: Searle (1971), Linear Models, ch. 7.
///
/// @param unitMeans mean of each unit as the average juror would score it, by number
/// @param jurorSeverities deviation of each juror from the average juror, by number; they sum to 0
/// @param residualSumOfSquares sum of squared residuals
/// @param degreesOfFreedom scores - units - jurors + 1
public record AdditiveFit(
    List<Double> unitMeans,
    List<Double> jurorSeverities,
    double residualSumOfSquares,
    int degreesOfFreedom) {

  /// Fits the table.
  public static AdditiveFit of(ScoreTable table) {
    Arguments.atLeast(1, table.size(), "scores");
    CrossedDesign design = new CrossedDesign(table);
    if (design.groups > 1) {
      throw new StatisticsException(
          Reason.DISCONNECTED,
          "the scores fall into " + design.groups + " groups that share no juror");
    }
    AdditiveSolution solution = new AdditiveSolution(design);
    double[] unit = design.unitsLarge ? solution.large : solution.small;
    double[] juror = design.unitsLarge ? solution.small : solution.large;
    double centre = mean(juror);
    List<Double> means = new ArrayList<>(unit.length);
    for (double effect : unit) {
      means.add(design.mean + effect + centre);
    }
    List<Double> severities = new ArrayList<>(juror.length);
    for (double effect : juror) {
      severities.add(effect - centre);
    }
    return new AdditiveFit(
        List.copyOf(means),
        List.copyOf(severities),
        solution.residualSumOfSquares,
        solution.freedom);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
