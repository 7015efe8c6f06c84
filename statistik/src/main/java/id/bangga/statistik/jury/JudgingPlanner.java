package id.bangga.statistik.jury;

import id.bangga.statistik.Arguments;

/// skeleton
public final class JudgingPlanner {
  private final int ratings;
  private final int anchors;
  private final long seed;

  private JudgingPlanner(int ratings, int anchors, long seed) {
    this.ratings = ratings;
    this.anchors = anchors;
    this.seed = seed;
  }

  /// Plans with R scores per unit, no anchor units, seed 1.
  public static JudgingPlanner withRatingsPerUnit(int ratings) {
    return new JudgingPlanner(Arguments.atLeast(1, ratings, "ratings per unit"), 0, 1);
  }

  /// With A anchor units, each scored by every juror who has no conflict with it.
  public JudgingPlanner withAnchors(int count) {
    return new JudgingPlanner(ratings, count, seed);
  }

  /// With another seed; equal seeds give equal plans.
  public JudgingPlanner withSeed(long value) {
    return new JudgingPlanner(ratings, anchors, value);
  }

  /// Makes the plan or refuses with `INFEASIBLE` and the reason.
  ///
  /// @param conflict `conflict[unit][juror]` is true when the juror must not score the unit
  public JudgingPlan plan(boolean[][] conflict) {
    Arguments.atLeast(1, conflict.length, "units");
    throw new UnsupportedOperationException("not yet: " + ratings + anchors + seed);
  }
}
