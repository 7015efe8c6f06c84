package id.bangga.statistik.jury;

import java.util.List;
import java.util.Optional;

/// Who scores whom, made by a [JudgingPlanner].
///
/// @param assignments every score to be given, by unit then juror
/// @param anchors numbers of the units scored by every permitted juror
/// @param loads number of scores each juror gives, by juror; they differ by at most one
/// @param linking how well the plan links the units; empty with a single unit
public record JudgingPlan(
    List<Assignment> assignments,
    List<Integer> anchors,
    List<Integer> loads,
    Optional<Linking> linking)
    implements PlanOutcome {

  /// One score to be given.
  ///
  /// @param unit number of the unit
  /// @param juror number of the juror
  public record Assignment(int unit, int juror) {}

  /// How well a plan links units, in units of the standard deviation of one score given its unit
  /// and juror, jurors counted as fixed effects (so that it needs no guess at their spread).
  ///
  /// @param meanDifferenceError root of the mean variance of the difference between two units
  /// @param worstDifferenceError largest standard error of such a difference
  /// @param efficiency mean variance, were severity known, over the mean variance; above 0, at most
  ///   1
  public record Linking(
      double meanDifferenceError, double worstDifferenceError, double efficiency) {}
}
