package id.bangga.statistik.jury;

/// A projected quasi-Newton step for the two variance ratios.
final class CrossedStep {
  private static final double SMALL = 1e-3;

  private final CrossedPoint point;
  private final double haa;
  private final double hab;
  private final double hbb;
  private final double da;
  private final double db;

  private CrossedStep(CrossedPoint point, double haa, double hab, double hbb) {
    this.point = point;
    this.haa = haa;
    this.hab = hab;
    this.hbb = hbb;
    boolean freeA = point.a > 0 || point.gradientA < 0;
    boolean freeB = point.b > 0 || point.gradientB < 0;
    double determinant = haa * hbb - hab * hab;
    if (freeA && freeB && haa > 0 && determinant > 1e-10 * haa * hbb) {
      da = (-hbb * point.gradientA + hab * point.gradientB) / determinant;
      db = (hab * point.gradientA - haa * point.gradientB) / determinant;
    } else {
      da = freeA ? single(point.gradientA, haa, point.a) : 0;
      db = freeB ? single(point.gradientB, hbb, point.b) : 0;
    }
  }

  private static double single(double gradient, double curvature, double at) {
    return curvature > 0 ? -gradient / curvature : -Math.signum(gradient) * (at + 1);
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

  /// Twice the fall of the criterion that the step promises; the squared distance to the optimum in
  /// standard errors.
  double decrement() {
    double da1 = a(1) - point.a;
    double db1 = b(1) - point.b;
    return -(point.gradientA * da1 + point.gradientB * db1);
  }

  /// Large factor's ratio after a share of the step.
  double a(double share) {
    return bounded(point.a, share * da);
  }

  /// Small factor's ratio after a share of the step.
  double b(double share) {
    return bounded(point.b, share * db);
  }

  private static double bounded(double from, double change) {
    double lowest = from > SMALL ? 0.1 * from : 0;
    double highest = 10 * Math.max(from, 0.1);
    return Math.clamp(from + change, lowest, highest);
  }
}
