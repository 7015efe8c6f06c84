package id.bangga.statistik.jury;

import java.util.ArrayList;
import java.util.List;

/// A fitted crossed model: components, effects, what is known about them, and the residuals.
public final class CrossedFit {
  private final ScoreTable scores;
  private final CrossedDesign design;
  private final CrossedPosterior posterior;
  private final double intercept;
  private final double interceptError;
  private final VarianceComponents components;
  private final double criterion;
  private final int evaluations;
  private final List<Effect> units;
  private final List<Effect> jurors;

  CrossedFit(
      ScoreTable scores,
      CrossedDesign design,
      CrossedOptimizer optimizer,
      CrossedOptimizer.Candidate best) {
    this.scores = scores;
    this.design = design;
    CrossedPoint point = best.point();
    double residual = point.residualVariance(design.scores);
    this.posterior = new CrossedPosterior(design, optimizer.system(), point, residual);
    this.intercept = design.mean + point.intercept;
    this.interceptError = Math.sqrt(residual / point.precision);
    double large = point.a * residual;
    double small = point.b * residual;
    this.components =
        design.unitsLarge
            ? new VarianceComponents(large, small, residual)
            : new VarianceComponents(small, large, residual);
    this.criterion = best.criterion();
    this.evaluations = optimizer.evaluations();
    List<Effect> largeEffects =
        effects(
            design.unitsLarge ? scores.unitLabels() : scores.jurorLabels(),
            design.largeCount,
            design.largeMean,
            true);
    List<Effect> smallEffects =
        effects(
            design.unitsLarge ? scores.jurorLabels() : scores.unitLabels(),
            design.smallCount,
            design.smallMean,
            false);
    this.units = design.unitsLarge ? largeEffects : smallEffects;
    this.jurors = design.unitsLarge ? smallEffects : largeEffects;
  }

  private List<Effect> effects(
      List<String> labels, double[] counts, double[] means, boolean ofLarge) {
    List<Effect> effects = new ArrayList<>(counts.length);
    for (int i = 0; i < counts.length; i++) {
      double effect = ofLarge ? posterior.largeEffect(i) : posterior.smallEffect(i);
      double variance = ofLarge ? posterior.largeVariance(i) : posterior.smallVariance(i);
      effects.add(
          new Effect(
              labels.get(i),
              (int) counts[i],
              means[i],
              effect,
              Math.sqrt(Math.max(0, variance)),
              intercept + effect));
    }
    return List.copyOf(effects);
  }

  /// The scores that were fitted.
  public ScoreTable scores() {
    return scores;
  }

  /// Fixed effect: the general level of the scores.
  public double intercept() {
    return intercept;
  }

  /// Standard error of the intercept, given the variance components.
  public double interceptError() {
    return interceptError;
  }

  /// Variance components.
  public VarianceComponents components() {
    return components;
  }

  /// REML criterion: minus twice the restricted log-likelihood, constants as in lme4.
  public double criterion() {
    return criterion;
  }

  /// Exact evaluations of the criterion that the optimum took.
  public int evaluations() {
    return evaluations;
  }

  /// Is the variance between units estimated as exactly zero? All adjusted scores are then equal.
  public boolean unitVarianceZero() {
    return components.unit() == 0;
  }

  /// Is the variance between jurors estimated as exactly zero?
  public boolean jurorVarianceZero() {
    return components.juror() == 0;
  }

  /// Number of groups of units that share no juror, directly or through others; 1 when connected.
  /// Ranks across groups rest on the assumption that jurors were assigned by chance.
  public int separateGroups() {
    return design.groups;
  }

  /// Is every unit linked to every other through shared jurors?
  public boolean connected() {
    return design.groups == 1;
  }

  /// Group of a unit, from 0.
  public int group(int unit) {
    return design.unitsLarge ? design.largeGroup[unit] : design.smallGroup[unit];
  }

  /// Effects of the units, by number.
  public List<Effect> units() {
    return units;
  }

  /// Effects of the jurors (severity: negative is strict), by number.
  public List<Effect> jurors() {
    return jurors;
  }

  /// Conditional standard deviation of the difference between the effects of two units, given
  /// intercept and variance components.
  public double unitDifferenceError(int first, int second) {
    double variance =
        design.unitsLarge
            ? posterior.largeDifferenceVariance(first, second)
            : posterior.smallDifferenceVariance(first, second);
    return Math.sqrt(Math.max(0, variance));
  }

  /// Score minus intercept, unit effect and juror effect, in a row of the table.
  public double residual(int row) {
    return scores.score(row)
        - intercept
        - units.get(scores.unit(row)).effect()
        - jurors.get(scores.juror(row)).effect();
  }

  /// Residuals divided by their standard deviations, by row of the table. A row whose residual is
  /// zero by construction has the value 0.
  public double[] standardisedResiduals() {
    double[] standardised = posterior.residualVariances();
    for (int row = 0; row < standardised.length; row++) {
      double variance = standardised[row];
      standardised[row] =
          variance > 1e-10 * components.residual() ? residual(row) / Math.sqrt(variance) : 0;
    }
    return standardised;
  }

  /// A sampler of the joint conditional distribution of the unit effects.
  public EffectSampler unitSampler() {
    return new EffectSampler(design, posterior);
  }
}
