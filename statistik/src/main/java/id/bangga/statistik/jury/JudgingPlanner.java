package id.bangga.statistik.jury;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.SeededRandom;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.jury.PlanRefusal.TooFewJurors.Wanting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes plans of who scores whom that are free of conflicts, balanced and connected.
///
/// **Definition.** Every unit gets exactly R different jurors, except the anchor units, which get
/// every juror who has no conflict with them. No pair in conflict is assigned. The numbers of
/// scores of any two jurors, anchors included, differ by at most one. Every unit is linked to every
/// other through shared jurors. Among such plans pairs of jurors share about equally many units,
/// which makes differences between units precise. Anchors are the A units with the fewest
/// conflicts, ties in seeded random order.
///
/// **Refusals** ([PlanRefusal]), each with figures: more anchors than units; a unit with fewer than
/// R permitted jurors; fewer scores than units + jurors - 1, which can link no plan; conflicts that
/// force loads two or more apart (proved by the absence of an exchange path; with anchors, for
/// every choice of anchors tried); conflicts that separate units for good. Where a connected plan
/// may exist but was not found the message says so. Equal seeds give equal plans.
///
/// References: Harvey, Ladner, Lovász and Tamir (2006), doi:10.1016/j.jalgor.2004.12.001 (balance);
/// John and Williams (1995), Cyclic and Computer Generated Designs, ch. 2 (concurrence).
public final class JudgingPlanner {
  private static final int ATTEMPTS = 20;

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
    return new JudgingPlanner(ratings, Arguments.atLeast(0, count, "anchor units"), seed);
  }

  /// With another seed; equal seeds give equal plans.
  public JudgingPlanner withSeed(long value) {
    return new JudgingPlanner(ratings, anchors, value);
  }

  /// Makes the plan of a pool, for callers that expect one.
  ///
  /// @throws StatisticsException `INFEASIBLE` with the message of the refusal
  public JudgingPlan plan(JudgingPool pool) {
    return switch (propose(pool)) {
      case JudgingPlan plan -> plan;
      case PlanRefusal refusal ->
          throw new StatisticsException(Reason.INFEASIBLE, refusal.message());
    };
  }

  /// Makes the plan of a pool, or says why there is none.
  public PlanOutcome propose(JudgingPool pool) {
    int units = Arguments.atLeast(1, pool.units().size(), "units");
    Arguments.atLeast(1, pool.jurors().size(), "jurors");
    if (anchors > units) {
      return new PlanRefusal.TooManyAnchors(anchors, units);
    }
    List<Wanting> wanting = wanting(pool);
    return wanting.isEmpty() ? search(pool) : new PlanRefusal.TooFewJurors(ratings, wanting);
  }

  private PlanOutcome search(JudgingPool pool) {
    PlanRefusal refusal = new PlanRefusal.NotFound(ATTEMPTS);
    int needed = pool.units().size() + pool.jurors().size() - 1;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      SeededRandom random = SeededRandom.stream(seed, attempt);
      PlanDraft draft = new PlanDraft(pool, ratings, anchors(pool, random), random);
      draft.assign();
      if (draft.scores() < needed) {
        return new PlanRefusal.TooFewScores(
            draft.scores(), pool.units().size(), pool.jurors().size(), needed);
      }
      Optional<PlanRefusal> uneven = PlanBalance.balance(draft);
      if (uneven.isPresent()) {
        refusal = uneven.get();
        if (anchors == 0) {
          return refusal;
        }
        continue;
      }
      draft.spreadPairs();
      if (new PlanConnection(draft).connect()) {
        return draft.plan();
      }
      if (!pool.connected()) {
        return new PlanRefusal.Separated();
      }
    }
    return refusal;
  }

  /// Units with fewer than R permitted jurors.
  private List<Wanting> wanting(JudgingPool pool) {
    List<Wanting> wanting = new ArrayList<>();
    for (int i = 0; i < pool.units().size(); i++) {
      int permitted = pool.permittedJurors(i);
      if (permitted < ratings) {
        wanting.add(new Wanting(pool.units().get(i), permitted));
      }
    }
    return wanting;
  }

  /// Units with the fewest conflicts first, ties in random order.
  private boolean[] anchors(JudgingPool pool, SeededRandom random) {
    int[] order = new int[pool.units().size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    random.shuffle(order);
    boolean[] chosen = new boolean[order.length];
    for (int a = 0; a < anchors; a++) {
      int best = -1;
      for (int unit : order) {
        if (!chosen[unit]
            && (best < 0 || pool.permittedJurors(unit) > pool.permittedJurors(best))) {
          best = unit;
        }
      }
      chosen[best] = true;
    }
    return chosen;
  }
}
