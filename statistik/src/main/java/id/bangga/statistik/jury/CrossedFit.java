package id.bangga.statistik.jury;

import java.util.List;

/// skeleton
public interface CrossedFit {
  /// The scores that were fitted.
  ScoreTable scores();

  /// Fixed effect: the general level of the scores.
  double intercept();

  /// Standard error of the intercept.
  double interceptError();

  /// Variance components.
  VarianceComponents components();

  /// REML criterion: minus twice the restricted log-likelihood, constants as in lme4.
  double criterion();

  /// Factorisations used.
  int iterations();

  /// Is the variance between units estimated as exactly zero?
  boolean unitVarianceZero();

  /// Is the variance between jurors estimated as exactly zero?
  boolean jurorVarianceZero();

  /// Number of groups of units that share no juror, directly or through others; 1 when connected.
  int separateGroups();

  /// Is every unit linked to every other through shared jurors?
  default boolean connected() {
    return separateGroups() == 1;
  }

  /// Group of each unit, from 0.
  int group(int unit);

  /// Effects of the units, by number.
  List<Effect> units();

  /// Effects of the jurors (severity: negative is strict), by number.
  List<Effect> jurors();

  /// Conditional standard deviation of the difference between the effects of two units.
  double unitDifferenceError(int first, int second);

  /// Score minus intercept, unit effect and juror effect.
  double residual(int row);

  /// Residual divided by its standard deviation.
  double standardisedResidual(int row);
}
