package id.bangga.statistik.jury;

import id.bangga.statistik.jury.CrossedSystem.Sums;

/// Everything the restricted likelihood says at one pair of variance ratios: quadratic forms, the
/// gradient of the profiled criterion and its average information.
///
/// With `P = V^-1 - V^-1 1 (1'V^-1 1)^-1 1'V^-1` the criterion is `log|V| + log(1'V^-1 1) + (n-1)
/// (1 + log(2 pi y'Py / (n-1)))`. References: Patterson and Thompson (1971),
/// doi:10.1093/biomet/58.3.545; Gilmour, Thompson and Cullis (1995), doi:10.2307/2533274.
final class CrossedPoint {
  final double a;
  final double b;
  final double intercept;
  final double precision;
  final double quadratic;
  final Sums ones;
  final Sums effects;
  final double gradientA;
  final double gradientB;
  final double informationAa;
  final double informationAb;
  final double informationBb;

  CrossedPoint(CrossedSystem system) {
    CrossedDesign design = system.design;
    a = system.a;
    b = system.b;
    ones = system.solve(new Sums(design.largeCount, design.smallCount));
    Sums y = system.solve(new Sums(design.largeSum, design.smallSum));
    precision =
        design.scores
            - a * dot(design.largeCount, ones.large)
            - b * dot(design.smallCount, ones.small);
    intercept =
        -(a * dot(design.largeSum, ones.large) + b * dot(design.smallSum, ones.small)) / precision;
    effects = y;
    subtract(y.large, intercept, ones.large);
    subtract(y.small, intercept, ones.small);
    double squaresA = dot(y.large, y.large);
    double squaresB = dot(y.small, y.small);
    quadratic = residualSquares(design) + a * squaresA + b * squaresB;
    double scale = (design.scores - 1) / quadratic;
    gradientA = system.traceLarge() - dot(ones.large, ones.large) / precision - scale * squaresA;
    gradientB = system.traceSmall() - dot(ones.small, ones.small) / precision - scale * squaresB;
    Sums wa = system.solve(imageOfLarge(design, y.large));
    Sums wb = system.solve(imageOfSmall(design, y.small));
    double onesA = dot(ones.large, y.large);
    double onesB = dot(ones.small, y.small);
    informationAa = information(scale, dot(y.large, wa.large), onesA, onesA, squaresA, squaresA);
    informationAb = information(scale, dot(y.large, wb.large), onesA, onesB, squaresA, squaresB);
    informationBb = information(scale, dot(y.small, wb.small), onesB, onesB, squaresB, squaresB);
  }

  private double information(
      double scale, double product, double ones1, double ones2, double squares1, double squares2) {
    return scale * (product - ones1 * ones2 / precision - squares1 * squares2 / quadratic);
  }

  /// Residual variance at these ratios.
  double residualVariance(int scores) {
    return quadratic / (scores - 1);
  }

  private double residualSquares(CrossedDesign design) {
    double squares = 0;
    for (int r = 0; r < design.scores; r++) {
      double e =
          design.rowScore[r]
              - intercept
              - a * effects.large[design.rowLarge[r]]
              - b * effects.small[design.rowSmall[r]];
      squares += e * e;
    }
    return squares;
  }

  /// `Z' Za c` for a vector over the large factor.
  private static Sums imageOfLarge(CrossedDesign design, double[] c) {
    Sums image = new Sums(design.large, design.small);
    for (int i = 0; i < design.large; i++) {
      image.large[i] = design.largeCount[i] * c[i];
      design.scatter(i, c[i], image.small);
    }
    return image;
  }

  /// `Z' Zb c` for a vector over the small factor.
  private static Sums imageOfSmall(CrossedDesign design, double[] c) {
    Sums image = new Sums(design.large, design.small);
    for (int j = 0; j < design.small; j++) {
      image.small[j] = design.smallCount[j] * c[j];
    }
    for (int i = 0; i < design.large; i++) {
      image.large[i] = design.gather(i, c);
    }
    return image;
  }

  private static void subtract(double[] x, double factor, double[] y) {
    for (int k = 0; k < x.length; k++) {
      x[k] -= factor * y[k];
    }
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int k = 0; k < x.length; k++) {
      sum += x[k] * y[k];
    }
    return sum;
  }
}
