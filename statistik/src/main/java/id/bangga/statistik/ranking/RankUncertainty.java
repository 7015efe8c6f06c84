package id.bangga.statistik.ranking;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.SeededRandom;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.Effect;
import id.bangga.statistik.jury.EffectSampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the scores say about ranks: intervals, the probability of being among the first K, and the
/// units that cannot be told from the cut behind rank K.
///
/// **Definition.** Unit effects are drawn many times from their joint conditional distribution
/// given the scores, the intercept and the variance components of a [CrossedFit]; every draw is
/// ranked (competition ranks, largest first). The rank interval of a unit runs from the smallest
/// rank whose cumulative share of draws reaches (1-level)/2 to the smallest whose share reaches
/// (1+level)/2; the finalist probability is the share of draws with a rank of at most K. The tie
/// band is defined at [Cut].
///
/// **Assumptions.** Those of the crossed model; the variance components count as known, so that
/// intervals are slightly too short when there are few jurors.
///
/// **Edge cases.** Adjusted scores that differ by less than 1e-9 residual standard deviations are
/// equal but for rounding and share a rank. With a unit variance of zero all units tie: every rank
/// is 1. Equal seeds give equal answers on every machine, whatever the number of threads.
/// Reference: Goldstein and Spiegelhalter (1996), doi:10.2307/2983325.
public final class RankUncertainty {
  private static final RankUncertainty DEFAULTS = new RankUncertainty(10_000, 1, 5, 0.95);
  private static final int BATCH = 50;
  private static final double ROUNDING = 1e-9;
  private static final int LARGEST_COUNT = 20_000;

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

  /// 10,000 draws, seed 1, 5 finalists, level 0.95.
  public static RankUncertainty withDefaults() {
    return DEFAULTS;
  }

  /// With another number of draws, at least 100.
  public RankUncertainty withDraws(int count) {
    return new RankUncertainty(Arguments.atLeast(100, count, "draws"), seed, finalists, level);
  }

  /// With another seed.
  public RankUncertainty withSeed(long value) {
    return new RankUncertainty(draws, value, finalists, level);
  }

  /// With another number of finalists K, at least 1.
  public RankUncertainty withFinalists(int count) {
    return new RankUncertainty(draws, seed, Arguments.atLeast(1, count, "finalists"), level);
  }

  /// With another level for rank intervals and tie band, between 0 and 1.
  public RankUncertainty withLevel(double value) {
    return new RankUncertainty(draws, seed, finalists, Arguments.level(value));
  }

  /// A number of draws whose cost stays about half a second of one core: 10,000 up to 350 units,
  /// then falling with the square of their number to 1,000.
  public static int affordableDraws(int units) {
    double budget = 10_000.0 * 350 * 350;
    return (int) Math.clamp(budget / ((double) units * units), 1_000, 10_000);
  }

  /// The ranking of the units of a fitted model.
  public RankedUnits of(CrossedFit fit) {
    List<Effect> units = fit.units();
    if (units.size() > LARGEST_COUNT) {
      throw new StatisticsException(
          Reason.TOO_LARGE, "more than " + LARGEST_COUNT + " units: " + units.size());
    }
    double[] adjusted = units.stream().mapToDouble(Effect::adjusted).toArray();
    double rounding = ROUNDING * Math.sqrt(fit.components().residual());
    int[] ranks = CompetitionRank.descending(adjusted, rounding);
    RankShares shares = count(fit.unitSampler());
    Optional<Cut> cut = Cut.of(fit, finalists, level);
    boolean[] inBand = new boolean[units.size()];
    cut.ifPresent(found -> found.tieBand().forEach(unit -> inBand[unit] = true));
    double tail = (1 - level) / 2;
    List<RankedUnit> ranked = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      ranked.add(
          new RankedUnit(
              units.get(i).label(),
              adjusted[i],
              ranks[i],
              shares.quantile(i, tail),
              shares.quantile(i, 1 - tail),
              shares.upTo(i, finalists),
              inBand[i]));
    }
    return new RankedUnits(List.copyOf(ranked), finalists, draws, cut, shares);
  }

  /// Ranks of all draws; each batch of draws has its own stream of the seed.
  private RankShares count(EffectSampler sampler) {
    int batches = (draws + BATCH - 1) / BATCH;
    int workers = Math.min(batches, Math.max(1, Runtime.getRuntime().availableProcessors()));
    return IntStream.range(0, workers)
        .parallel()
        .mapToObj(worker -> countBatches(sampler, worker, workers, batches))
        .reduce(RankShares::plus)
        .orElseThrow();
  }

  private RankShares countBatches(EffectSampler sampler, int worker, int workers, int batches) {
    RankShares counts = new RankShares(sampler.units());
    for (int batch = worker; batch < batches; batch += workers) {
      int size = Math.min(BATCH, draws - batch * BATCH);
      double[][] effects = new double[size][sampler.units()];
      sampler.draw(SeededRandom.stream(seed, batch), effects);
      for (double[] one : effects) {
        counts.add(one);
      }
    }
    return counts;
  }
}
