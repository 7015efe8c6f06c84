package id.bangga.statistik.jury;

/// A quasi-Newton step for the two variance ratios: the minimum of a convex quadratic model of the
/// criterion within a box around the present point that keeps both ratios at or above zero.
final class CrossedStep {
  private static final double SMALL = 1e-3;
  private static final double REACH = 10;

  private final CrossedPoint point;
  private final double haa;
  private final double hab;
  private final double hbb;
  private final double da;
  private final double db;

  private CrossedStep(CrossedPoint point, double haa, double hab, double hbb) {
    this.point = point;
    this.haa = haa + 1e-12 * (1 + Math.abs(haa));
    this.hab = hab;
    this.hbb = hbb + 1e-12 * (1 + Math.abs(hbb));
    double[] step = minimum();
    this.da = step[0];
    this.db = step[1];
  }

  /// The step of the average information.
  static CrossedStep average(CrossedPoint point) {
    return new CrossedStep(point, point.informationAa, point.informationAb, point.informationBb);
  }

  /// The step from a new point: with a symmetric rank-one secant correction when the last move was
  /// short and inside the boundary, so that the correction speaks about this place.
  CrossedStep after(CrossedPoint before, CrossedPoint now) {
    double sa = now.a - before.a;
    double sb = now.b - before.b;
    boolean near =
        Math.abs(sa) <= 0.3 * before.a && Math.abs(sb) <= 0.3 * before.b && now.a > 0 && now.b > 0;
    if (!near) {
      return average(now);
    }
    double ra = now.gradientA - before.gradientA - haa * sa - hab * sb;
    double rb = now.gradientB - before.gradientB - hab * sa - hbb * sb;
    double product = ra * sa + rb * sb;
    double length = Math.sqrt((ra * ra + rb * rb) * (sa * sa + sb * sb));
    if (Math.abs(product) <= 1e-8 * length) {
      return new CrossedStep(now, haa, hab, hbb);
    }
    double naa = haa + ra * ra / product;
    double nab = hab + ra * rb / product;
    double nbb = hbb + rb * rb / product;
    boolean positive = naa > 0 && naa * nbb - nab * nab > 1e-3 * naa * nbb;
    return positive ? new CrossedStep(now, naa, nab, nbb) : average(now);
  }

  /// The fall of the criterion that the model promises, doubled: about the squared distance to the
  /// optimum in standard errors. Never negative; zero only where no step helps.
  double decrement() {
    return -2 * model(da, db);
  }

  /// The larger of the two relative changes; a ratio at zero that stays there changes by nothing.
  double change() {
    return Math.max(relative(da, point.a), relative(db, point.b));
  }

  private static double relative(double step, double from) {
    return step == 0 ? 0 : Math.abs(step) / Math.max(from, 1e-9);
  }

  /// Large factor's ratio after a share of the step.
  double a(double share) {
    return Math.max(0, point.a + share * da);
  }

  /// Small factor's ratio after a share of the step.
  double b(double share) {
    return Math.max(0, point.b + share * db);
  }

  private double model(double a, double b) {
    return point.gradientA * a
        + point.gradientB * b
        + 0.5 * (haa * a * a + hbb * b * b)
        + hab * a * b;
  }

  private static double lowest(double from) {
    return from > SMALL ? from / REACH - from : -from;
  }

  private static double highest(double from) {
    return REACH * Math.max(from, 0.1) - from;
  }

  private double bestA(double b) {
    double free = -(point.gradientA + hab * b) / haa;
    return Math.clamp(free, lowest(point.a), highest(point.a));
  }

  private double bestB(double a) {
    double free = -(point.gradientB + hab * a) / hbb;
    return Math.clamp(free, lowest(point.b), highest(point.b));
  }

  /// Minimum of the model in the box: inside it, or on one of its four sides.
  private double[] minimum() {
    double determinant = haa * hbb - hab * hab;
    if (determinant > 1e-10 * haa * hbb) {
      double a = (-hbb * point.gradientA + hab * point.gradientB) / determinant;
      double b = (hab * point.gradientA - haa * point.gradientB) / determinant;
      if (inside(a, point.a) && inside(b, point.b)) {
        return new double[] {a, b};
      }
    }
    double[] best = {0, 0};
    for (double a : new double[] {lowest(point.a), highest(point.a)}) {
      best = better(best, a, bestB(a));
    }
    for (double b : new double[] {lowest(point.b), highest(point.b)}) {
      best = better(best, bestA(b), b);
    }
    return best;
  }

  private static boolean inside(double step, double from) {
    return step >= lowest(from) && step <= highest(from);
  }

  private double[] better(double[] known, double a, double b) {
    return model(a, b) < model(known[0], known[1]) ? new double[] {a, b} : known;
  }
}
