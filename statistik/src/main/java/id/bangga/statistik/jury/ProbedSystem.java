package id.bangga.statistik.jury;

import id.bangga.statistik.SeededRandom;
import java.util.Arrays;

/// The reduced system solved by conjugate gradients, its traces estimated with a few fixed random
/// signs (Hutchinson) and corrected so as to agree with exact traces at one point.
///
/// Used only to walk from one exact evaluation to the next; nothing that is reported comes from it.
/// Because the same signs serve at every point, the error left after the correction is proportional
/// to the distance walked. Reference: Hutchinson (1990), doi:10.1080/03610919008812866.
final class ProbedSystem extends CrossedSystem {
  private static final int PROBES = 4;
  private static final long SEED = 20_260_101L;
  private static final double PROBE_TOLERANCE = 1e-6;
  private static final double TOLERANCE = 1e-10;

  private final double[] signs;
  private final double[] solved;
  private final double[] weight;
  private final double[] diagonal;
  private double correctionLarge;
  private double correctionSmall;
  private double traceLarge;
  private double traceSmall;

  ProbedSystem(CrossedDesign design) {
    super(design);
    SeededRandom random = new SeededRandom(SEED);
    signs = new double[PROBES * design.small];
    for (int k = 0; k < signs.length; k++) {
      signs[k] = random.nextLong() < 0 ? -1 : 1;
    }
    solved = new double[signs.length];
    weight = new double[design.large];
    diagonal = new double[design.small];
  }

  /// Makes the traces agree with the exact ones at the ratios of `exact`.
  void calibrate(DenseSystem exact) {
    correctionLarge = 0;
    correctionSmall = 0;
    at(exact.a, exact.b);
    correctionLarge = a * (exact.traceLarge() - traceLarge);
    correctionSmall = b * (exact.traceSmall() - traceSmall);
  }

  @Override
  void prepare() {
    for (int i = 0; i < design.large; i++) {
      weight[i] = a * b / largeDiagonal[i];
    }
    for (int j = 0; j < design.small; j++) {
      diagonal[j] = 1 + b * design.smallCount[j];
    }
    NormalEquations equations = new NormalEquations(design, diagonal, weight, PROBES);
    equations.solve(signs, solved, PROBE_TOLERANCE, 500);
    estimateTraces(equations);
  }

  private void estimateTraces(NormalEquations equations) {
    double inverseTrace = Arrays.stream(equations.dots(signs, solved)).sum() / PROBES;
    traceSmall = (design.small - inverseTrace) / b;
    traceLarge = 0;
    for (int i = 0; i < design.large; i++) {
      double product = 0;
      for (int r = 0; r < PROBES; r++) {
        product += gather(i, signs, r) * gather(i, solved, r);
      }
      double d = largeDiagonal[i];
      traceLarge += design.largeCount[i] / d - b * product / (PROBES * d * d);
    }
  }

  private double gather(int i, double[] x, int r) {
    double sum = 0;
    for (int c = design.start[i]; c < design.start[i + 1]; c++) {
      sum += design.count[c] * x[design.column[c] * PROBES + r];
    }
    return sum;
  }

  @Override
  void solveSmall(double[] right, double[] x) {
    new NormalEquations(design, diagonal, weight, 1).solve(right, x, TOLERANCE, 1000);
  }

  @Override
  double traceLarge() {
    return traceLarge + correctionLarge / a;
  }

  @Override
  double traceSmall() {
    return traceSmall + correctionSmall / b;
  }
}
