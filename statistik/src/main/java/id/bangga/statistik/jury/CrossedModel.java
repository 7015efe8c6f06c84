package id.bangga.statistik.jury;

import id.bangga.statistik.Arguments;

/// skeleton
public final class CrossedModel {
  private static final CrossedModel DEFAULTS = new CrossedModel(200);

  private final int maxIterations;

  private CrossedModel(int maxIterations) {
    this.maxIterations = maxIterations;
  }

  /// The model with its default settings.
  public static CrossedModel withDefaults() {
    return DEFAULTS;
  }

  /// The same model with another limit of iterations.
  public CrossedModel withMaxIterations(int limit) {
    return new CrossedModel(limit);
  }

  /// Fits the model.
  public CrossedFit fit(ScoreTable scores) {
    Arguments.atLeast(1, scores.size(), "scores");
    throw new UnsupportedOperationException("not yet: " + scores.size() + maxIterations);
  }
}
