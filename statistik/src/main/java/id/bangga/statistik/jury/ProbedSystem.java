package id.bangga.statistik.jury;

import id.bangga.statistik.SeededRandom;

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

  private final double[][] signs;
  private final double[][] solved;
  private final double[] weight;
  private final double[] diagonal;
  private double correctionLarge;
  private double correctionSmall;
  private double traceLarge;
  private double traceSmall;

  ProbedSystem(CrossedDesign design) {
    super(design);
    SeededRandom random = new SeededRandom(SEED);
    signs = new double[PROBES][design.small];
    for (double[] probe : signs) {
      for (int j = 0; j < probe.length; j++) {
        probe[j] = random.nextLong() < 0 ? -1 : 1;
      }
    }
    solved = new double[PROBES][design.small];
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
    NormalEquations equations = new NormalEquations(design, diagonal, weight);
    for (int r = 0; r < PROBES; r++) {
      equations.solve(signs[r], solved[r], PROBE_TOLERANCE, 500);
    }
    estimateTraces();
  }

  private void estimateTraces() {
    double inverseTrace = 0;
    double weightedTrace = 0;
    for (int r = 0; r < PROBES; r++) {
      inverseTrace += DenseKernel.dot(signs[r], solved[r], 0) / PROBES;
      for (int i = 0; i < design.large; i++) {
        double d = largeDiagonal[i];
        weightedTrace +=
            design.gather(i, signs[r]) * design.gather(i, solved[r]) / (PROBES * d * d);
      }
    }
    traceSmall = (design.small - inverseTrace) / b;
    traceLarge = -b * weightedTrace;
    for (int i = 0; i < design.large; i++) {
      traceLarge += design.largeCount[i] / largeDiagonal[i];
    }
  }

  @Override
  void solveSmall(double[] right, double[] x) {
    new NormalEquations(design, diagonal, weight).solve(right, x, TOLERANCE, 1000);
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
