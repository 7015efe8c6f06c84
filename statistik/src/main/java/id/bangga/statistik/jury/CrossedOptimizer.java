package id.bangga.statistik.jury;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.ArrayList;
import java.util.List;

/// Minimises the profiled REML criterion over the two variance ratios, both at least zero.
///
/// Steps come from the average information, sharpened by a rank-one secant correction near the
/// optimum; a projected step must lower the criterion. A ratio of zero is accepted when the
/// gradient there does not point inwards. When the smaller factor is large, so that one exact
/// evaluation is dear, the walk between exact evaluations uses [ProbedSystem]; the end is always an
/// exact point.
final class CrossedOptimizer {
  private static final int PROBED_FROM = 300;
  private static final int RESTARTS_UP_TO = 4000;
  private static final double DIVERGED = 1e10;
  private static final double SUSPECT = 100;
  private static final double SMALL_CHANGE = 2e-5;

  private final CrossedDesign design;
  private final int maxEvaluations;
  private final boolean probed;
  private final double tolerance;
  private final DenseSystem system;
  private int evaluations;
  private int limit;

  /// An exact point with its criterion.
  ///
  /// @param point where it is
  /// @param criterion its REML criterion
  /// @param decrement squared distance to the optimum in standard errors, as far as can be told
  /// @param change largest relative change of a ratio that the next step would make
  record Candidate(CrossedPoint point, double criterion, double decrement, double change) {}

  CrossedOptimizer(CrossedDesign design, int maxEvaluations) {
    this(design, maxEvaluations, design.small >= PROBED_FROM);
  }

  CrossedOptimizer(CrossedDesign design, int maxEvaluations, boolean probed) {
    this.design = design;
    this.maxEvaluations = maxEvaluations;
    this.probed = probed;
    this.tolerance = probed ? 1e-8 : 1e-14;
    this.limit = maxEvaluations;
    this.system = new DenseSystem(design);
  }

  DenseSystem system() {
    return system;
  }

  int evaluations() {
    return evaluations;
  }

  /// The best point from a start; the system is left at that point.
  Candidate minimise(double a, double b) {
    if (probed) {
      return minimiseProbed(evaluate(a, b));
    }
    Candidate best = minimiseFrom(design.scores <= RESTARTS_UP_TO, a, b);
    if (system.a != best.point.a || system.b != best.point.b) {
      system.at(best.point.a, best.point.b);
    }
    return best;
  }

  /// The best of several starts, as small tables may have several optima. A start that runs off to
  /// infinity counts only when all do.
  private Candidate minimiseFrom(boolean restart, double a, double b) {
    double[][] starts =
        restart
            ? new double[][] {{a, b}, {0.02, 0.02}, {3, 3}, {0, 1}, {1, 0}}
            : new double[][] {{a, b}};
    List<Candidate> found = new ArrayList<>();
    List<StatisticsException> refusals = new ArrayList<>();
    for (double[] start : starts) {
      limit = evaluations + maxEvaluations;
      try {
        found.add(minimiseExactly(evaluate(start[0], start[1])));
      } catch (StatisticsException e) {
        refusals.add(e);
      }
    }
    return found.stream().reduce(CrossedOptimizer::better).orElseThrow(() -> refusals.getFirst());
  }

  private static Candidate better(Candidate known, Candidate other) {
    return other.criterion < known.criterion - 1e-7 ? other : known;
  }

  private Candidate evaluate(double a, double b) {
    boolean spent = evaluations >= limit;
    if (Math.max(a, b) > (spent ? SUSPECT : DIVERGED)) {
      throw new StatisticsException(
          Reason.ZERO_RESIDUAL, "the likelihood is largest as the residual variance goes to zero");
    }
    if (spent) {
      throw new StatisticsException(
          Reason.NOT_CONVERGED, "no optimum after " + maxEvaluations + " evaluations");
    }
    evaluations++;
    system.at(a, b);
    CrossedPoint point = new CrossedPoint(system);
    int freedom = design.scores - 1;
    double criterion =
        system.logDeterminant()
            + StrictMath.log(point.precision)
            + freedom * (1 + StrictMath.log(2 * Math.PI * point.quadratic / freedom));
    CrossedStep next = CrossedStep.average(point);
    return new Candidate(point, criterion, next.decrement(), next.change());
  }

  private Candidate minimiseExactly(Candidate start) {
    Candidate here = start;
    CrossedStep step = CrossedStep.average(here.point);
    while (step.decrement() > tolerance) {
      Candidate next = descend(here, step);
      if (next.point == here.point) {
        return here;
      }
      step = step.after(here.point, next.point);
      here = next;
    }
    return here;
  }

  /// The first point along the projected step that lowers the criterion enough; the start itself
  /// when rounding allows no more.
  private Candidate descend(Candidate here, CrossedStep step) {
    double length = 1;
    double slack = 1e-12 * Math.abs(here.criterion) + 1e-12;
    for (int halving = 0; halving < 40; halving++, length /= 2) {
      double a = step.a(length);
      double b = step.b(length);
      if (a == here.point.a && b == here.point.b) {
        return here;
      }
      Candidate next = evaluate(a, b);
      double slope =
          here.point.gradientA * (a - here.point.a) + here.point.gradientB * (b - here.point.b);
      if (next.criterion <= here.criterion + 1e-4 * slope + slack) {
        return next;
      }
    }
    return here;
  }

  private Candidate minimiseProbed(Candidate start) {
    ProbedSystem guide = new ProbedSystem(design);
    Candidate here = start;
    for (int round = 0; round < 6 && !settled(here); round++) {
      if (Math.min(here.point.a, here.point.b) < 1e-6) {
        return minimiseExactly(here);
      }
      guide.calibrate(system);
      double[] goal = walk(guide, here.point);
      Candidate next = evaluate(goal[0], goal[1]);
      if (next.criterion > here.criterion) {
        return minimiseExactly(evaluate(here.point.a, here.point.b));
      }
      here = next;
    }
    return settled(here) ? here : minimiseExactly(here);
  }

  private boolean settled(Candidate here) {
    return here.decrement <= tolerance
        && (here.change <= SMALL_CHANGE || here.decrement <= 1e-4 * tolerance);
  }

  private double[] walk(ProbedSystem guide, CrossedPoint from) {
    CrossedPoint here = from;
    double a = from.a;
    double b = from.b;
    for (int i = 0; i < 6; i++) {
      CrossedStep step = CrossedStep.average(here);
      a = step.a(1);
      b = step.b(1);
      if (step.decrement() < 0.01 * tolerance || Math.min(a, b) <= 0) {
        break;
      }
      guide.at(a, b);
      here = new CrossedPoint(guide);
    }
    return new double[] {a, b};
  }
}
