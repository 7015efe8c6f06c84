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
      double meanOfRow = weight[i] * design.largeSum[i];
      for (int c = design.start[i]; c < design.start[i + 1]; c++) {
        right[design.column[c]] -= design.count[c] * meanOfRow;
      }
    }
    small = new double[design.small];
    NormalEquations equations = new NormalEquations(design, design.smallCount, weight, 1);
    equations.solve(right, small, 1e-13, 200 + 2 * design.small);
    large = new double[design.large];
    for (int i = 0; i < design.large; i++) {
      double sum = design.largeSum[i];
      for (int c = design.start[i]; c < design.start[i + 1]; c++) {
        sum -= design.count[c] * small[design.column[c]];
      }
      large[i] = sum * weight[i];
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
