package id.bangga.statistik.jury;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;

/// The crossed random effects model `score = intercept + unit + juror + error` fitted by restricted
/// maximum likelihood (REML), for any pattern of who scored whom.
///
/// **Definition.** Unit effects, juror effects (severity) and errors are independent normal with
/// mean zero and three unknown variances. The variances minimise minus twice the restricted
/// log-likelihood; the effects are the best linear unbiased predictions at these variances. The
/// same model and the same constants as `lmer(score ~ 1 + (1|unit) + (1|juror))` of lme4.
///
/// **Assumptions.** One general level; severity shifts scores by a constant; jurors are assigned
/// without regard to the expected score. The standard errors take the variances as known.
///
/// **Method.** The larger factor is eliminated (its block is diagonal) and the Schur complement of
/// the smaller one is inverted: time grows with the cube, memory with the square of the smaller
/// number of levels, both linearly with the number of scores.
///
/// **Edge cases.** A variance whose optimum is zero is given as exactly 0 and flagged. A design
/// that falls into groups without a common juror is computed and reported. Refused: no score
/// (`EMPTY`); a single unit or juror, or a factor with as many levels as scores
/// (`NOT_IDENTIFIABLE`); all scores equal (`NO_VARIATION`); scores that unit and juror explain
/// without error (`ZERO_RESIDUAL`).
///
/// References: Patterson and Thompson (1971), doi:10.1093/biomet/58.3.545; Bates, Mächler, Bolker
/// and Walker (2015), doi:10.18637/jss.v067.i01; Searle, Casella and McCulloch (1992), Variance
/// Components, doi:10.1002/9780470316856.
public final class CrossedModel {
  private static final CrossedModel DEFAULTS = new CrossedModel();
  private static final int MAX_EVALUATIONS = 300;
  private static final int LARGEST_SMALL_FACTOR = 12_000;
  private static final double NO_ERROR = 1e-20;

  private CrossedModel() {}

  /// The model with at most 300 evaluations of the criterion.
  public static CrossedModel withDefaults() {
    return DEFAULTS;
  }

  /// Fits the scores.
  ///
  /// @throws StatisticsException when the model is not estimable from them
  public CrossedFit fit(ScoreTable scores) {
    checkIdentifiable(scores);
    CrossedDesign design = new CrossedDesign(scores);
    double size = 0;
    for (int i = 0; i < scores.size(); i++) {
      size = Math.max(size, Math.abs(scores.score(i)));
    }
    if (design.sumOfSquares <= NO_ERROR * size * size * scores.size()) {
      throw new StatisticsException(Reason.NO_VARIATION, "all scores are equal");
    }
    AdditiveSolution additive = new AdditiveSolution(design);
    if (additive.freedom > 0
        && additive.residualSumOfSquares <= NO_ERROR * size * size * scores.size()) {
      throw new StatisticsException(
          Reason.ZERO_RESIDUAL, "unit and juror explain every score without error");
    }
    CrossedOptimizer optimizer = new CrossedOptimizer(design, MAX_EVALUATIONS);
    CrossedOptimizer.Candidate best =
        optimizer.minimise(
            start(additive, additive.large, design.largeCount),
            start(additive, additive.small, design.smallCount));
    return new CrossedFit(scores, design, optimizer, best);
  }

  private static void checkIdentifiable(ScoreTable scores) {
    Arguments.atLeast(1, scores.size(), "scores");
    checkLevels("unit", scores.units(), scores.size());
    checkLevels("juror", scores.jurors(), scores.size());
    if (Math.min(scores.units(), scores.jurors()) > LARGEST_SMALL_FACTOR) {
      throw new StatisticsException(
          Reason.TOO_LARGE, "units and jurors both exceed " + LARGEST_SMALL_FACTOR);
    }
  }

  private static void checkLevels(String factor, int levels, int scores) {
    if (levels < 2) {
      throw new StatisticsException(
          Reason.NOT_IDENTIFIABLE,
          "only one " + factor + ": its effect cannot be told from the general level");
    }
    if (levels >= scores) {
      throw new StatisticsException(
          Reason.NOT_IDENTIFIABLE,
          "every " + factor + " has one score only: its effect cannot be told from the error");
    }
  }

  /// Variance ratio by moments: variance of the least squares effects less what the error puts
  /// there.
  private static double start(AdditiveSolution additive, double[] effects, double[] counts) {
    double sum = 0;
    double squares = 0;
    double noise = 0;
    for (int i = 0; i < effects.length; i++) {
      sum += effects[i];
      squares += effects[i] * effects[i];
      noise += 1 / counts[i];
    }
    int levels = effects.length;
    double variance = (squares - sum * sum / levels) / (levels - 1);
    if (additive.freedom < 1 || additive.residualSumOfSquares <= 0) {
      return 1;
    }
    double residual = additive.residualSumOfSquares / additive.freedom;
    return Math.clamp(variance / residual - noise / levels, 0.02, 1e6);
  }
}
