package id.bangga.statistik.ranking;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.jury.CrossedFit;

/// skeleton
public final class RankUncertainty {
  private static final RankUncertainty DEFAULTS = new RankUncertainty(10_000, 1, 5, 0.95);

  private final int draws;
  private final long seed;
  private final int finalists;
  private final double level;

  private RankUncertainty(int draws, long seed, int finalists, double level) {
    this.draws = draws;
    this.seed = seed;
    this.finalists = finalists;
    this.level = level;
  }

  /// 10,000 draws, seed 1, 5 finalists, 95 %.
  public static RankUncertainty withDefaults() {
    return DEFAULTS;
  }

  /// With another number of draws, at least 100.
  public RankUncertainty withDraws(int count) {
    return new RankUncertainty(count, seed, finalists, level);
  }

  /// With another seed: equal seeds give equal answers on every machine.
  public RankUncertainty withSeed(long value) {
    return new RankUncertainty(draws, value, finalists, level);
  }

  /// With another number of finalists K, at least 1.
  public RankUncertainty withFinalists(int count) {
    return new RankUncertainty(draws, seed, count, level);
  }

  /// With another level for rank intervals and tie band.
  public RankUncertainty withLevel(double value) {
    return new RankUncertainty(draws, seed, finalists, value);
  }

  /// The ranking of the units of a fitted model.
  public RankedUnits of(CrossedFit fit) {
    Arguments.level(level);
    throw new UnsupportedOperationException("not yet: " + fit + draws + seed + finalists + level);
  }
}
