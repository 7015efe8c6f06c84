package id.bangga.statistik.jury;

import id.bangga.statistik.SeededRandom;
import java.util.Arrays;

/// Draws from the joint conditional distribution of the unit effects, given intercept and variance
/// components: draws of units that share jurors are correlated as they should be.
///
/// Safe for use by several threads, each with its own generator.
public final class EffectSampler {
  private static final int BLOCK = 32;

  private final CrossedDesign design;
  private final CrossedPosterior posterior;
  private final double smallScale;

  EffectSampler(CrossedDesign design, CrossedPosterior posterior) {
    this.design = design;
    this.posterior = posterior;
    smallScale = Math.sqrt(posterior.residual * posterior.point.b);
  }

  /// Number of units.
  public int units() {
    return design.unitsLarge ? design.large : design.small;
  }

  /// Draws effects of all units, several draws at a time.
  ///
  /// @param random source; consumed in a fixed order
  /// @param out one row per unit, one column per draw
  public void draw(SeededRandom random, double[][] out) {
    if (!design.unitsLarge) {
      for (int j = 0; j < design.small; j++) {
        Arrays.fill(out[j], posterior.smallEffect(j));
      }
      addSmallDeviations(random, out);
      return;
    }
    double[][] small = new double[design.small][out[0].length];
    addSmallDeviations(random, small);
    for (int i = 0; i < design.large; i++) {
      drawLarge(i, small, random, out[i]);
    }
  }

  private void drawLarge(int i, double[][] small, SeededRandom random, double[] out) {
    Arrays.fill(out, 0);
    double slope = posterior.largeSlope(i);
    for (int c = design.start[i]; c < design.start[i + 1]; c++) {
      DenseKernel.axpy(out, slope * design.count[c], small[design.column[c]], 0, out.length);
    }
    double centre = posterior.largeEffect(i);
    double deviation = posterior.largeConditionalDeviation(i);
    for (int r = 0; r < out.length; r++) {
      out[r] += centre + deviation * random.nextGaussian();
    }
  }

  /// Adds deviations of the small effects from their means: `W z` scaled, with `W W' = S^-1`.
  private void addSmallDeviations(SeededRandom random, double[][] out) {
    int draws = out[0].length;
    double[][] normal = new double[Math.min(BLOCK, design.small)][draws];
    for (int from = 0; from < design.small; from += BLOCK) {
      int width = Math.min(BLOCK, design.small - from);
      for (int k = 0; k < width; k++) {
        for (int r = 0; r < draws; r++) {
          normal[k][r] = -smallScale * random.nextGaussian();
        }
      }
      double[][] factors = posterior.inverse.lower(from, from + width);
      DenseKernel.subtract(out, from + width, factors, normal);
    }
  }
}
