package id.bangga.statistik.jury;

/// The reduced system of the smaller factor at given variance ratios, and what is read off it.
///
/// With `V = I + a Za Za' + b Zb Zb'` (a, b the variances of the large and the small factor over
/// the residual variance), the vector `c = Z' V^-1 r` solves `ca = (Za'r - b N cb) / (1 + a na)`
/// and `S cb = Zb'r - a N'(Za'r / (1 + a na))`, where `S = I + b (diag(nb) - N' diag(a / (1 + a
/// na)) N)` is the Schur complement.
abstract class CrossedSystem {
  final CrossedDesign design;
  double a;
  double b;
  final double[] largeDiagonal;

  CrossedSystem(CrossedDesign design) {
    this.design = design;
    this.largeDiagonal = new double[design.large];
  }

  /// Moves to other variance ratios.
  final void at(double ratioLarge, double ratioSmall) {
    a = ratioLarge;
    b = ratioSmall;
    for (int i = 0; i < design.large; i++) {
      largeDiagonal[i] = 1 + a * design.largeCount[i];
    }
    prepare();
  }

  abstract void prepare();

  /// Solves `S x = right`; `x` may hold a guess.
  abstract void solveSmall(double[] right, double[] x);

  /// Trace of `Za' V^-1 Za`.
  abstract double traceLarge();

  /// Trace of `Zb' V^-1 Zb`.
  abstract double traceSmall();

  /// Solves for `c = Z' V^-1 r` given the sums `Z'r`.
  final Sums solve(Sums right) {
    return solve(right, new Sums(design.large, design.small));
  }

  final Sums solve(Sums right, Sums out) {
    double[] reduced = right.small.clone();
    for (int i = 0; i < design.large; i++) {
      design.scatter(i, -a * right.large[i] / largeDiagonal[i], reduced);
    }
    solveSmall(reduced, out.small);
    for (int i = 0; i < design.large; i++) {
      out.large[i] = (right.large[i] - b * design.gather(i, out.small)) / largeDiagonal[i];
    }
    return out;
  }

  /// A pair of vectors, one over each factor.
  static final class Sums {
    final double[] large;
    final double[] small;

    Sums(int large, int small) {
      this(new double[large], new double[small]);
    }

    Sums(double[] large, double[] small) {
      this.large = large;
      this.small = small;
    }
  }
}
