package id.bangga.statistik.jury;

/// Least squares effects of both factors, up to a constant in each connected group.
final class AdditiveSolution {
  final double[] large;
  final double[] small;
  final double residualSumOfSquares;
  final int freedom;

  AdditiveSolution(CrossedDesign design) {
    double[] weight = new double[design.large];
    for (int i = 0; i < design.large; i++) {
      weight[i] = 1 / design.largeCount[i];
    }
    double[] right = design.smallSum.clone();
    for (int i = 0; i < design.large; i++) {
      design.scatter(i, -weight[i] * design.largeSum[i], right);
    }
    small = new double[design.small];
    NormalEquations equations = new NormalEquations(design, design.smallCount, weight);
    equations.solve(right, small, 1e-13, 200 + 2 * design.small);
    large = new double[design.large];
    for (int i = 0; i < design.large; i++) {
      large[i] = weight[i] * (design.largeSum[i] - design.gather(i, small));
    }
    double squares = 0;
    for (int r = 0; r < design.scores; r++) {
      double e = design.rowScore[r] - large[design.rowLarge[r]] - small[design.rowSmall[r]];
      squares += e * e;
    }
    residualSumOfSquares = squares;
    freedom = design.scores - design.large - design.small + design.groups;
  }
}
