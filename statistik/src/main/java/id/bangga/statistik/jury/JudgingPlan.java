package id.bangga.statistik.jury;

import java.util.List;

/// skeleton
///
/// @param assignments every pair, by unit then juror
/// @param anchors numbers of the units scored by every permitted juror
/// @param loads number of units of each juror
/// @param linking how well the plan links the units
public record JudgingPlan(
    List<Assignment> assignments, List<Integer> anchors, List<Integer> loads, Linking linking) {

  /// One score to be given.
  ///
  /// @param unit number of the unit
  /// @param juror number of the juror
  public record Assignment(int unit, int juror) {}

  /// How well a plan links units, in units of the residual standard deviation of one score.
  ///
  /// @param meanDifferenceError square root of the mean variance of a difference between two units,
  ///   jurors as fixed effects
  /// @param worstDifferenceError largest standard error of such a difference
  /// @param efficiency ratio of the mean variance, were severity known, to the mean variance; 0 to
  ///   1
  public record Linking(
      double meanDifferenceError, double worstDifferenceError, double efficiency) {}
}
