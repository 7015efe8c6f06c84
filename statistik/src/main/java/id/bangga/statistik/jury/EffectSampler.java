package id.bangga.statistik.jury;

import id.bangga.statistik.SeededRandom;

/// Draws from the joint conditional distribution of the unit effects, given intercept and variance
/// components: draws of units that share jurors are correlated as they should be.
///
/// Safe for use by several threads, each with its own generator.
public final class EffectSampler {
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
  /// @param random source; consumed draw by draw
  /// @param out one row per draw, one column per unit
  public void draw(SeededRandom random, double[][] out) {
    double[][] small = design.unitsLarge ? new double[out.length][design.small] : out;
    double[][] normal = new double[out.length][design.small];
    for (int r = 0; r < out.length; r++) {
      for (int k = 0; k < design.small; k++) {
        normal[r][k] = smallScale * random.nextGaussian();
        small[r][k] = design.unitsLarge ? 0 : posterior.smallEffect(k);
      }
      if (design.unitsLarge) {
        drawLarge(random, out[r]);
      }
    }
    // W z has the covariance W W' = S^-1
    posterior.inverse.addImagesOfUpper(normal, small);
    if (design.unitsLarge) {
      for (int r = 0; r < out.length; r++) {
        addSlopes(small[r], out[r]);
      }
    }
  }

  /// Large effects where all small deviations are zero.
  private void drawLarge(SeededRandom random, double[] out) {
    for (int i = 0; i < design.large; i++) {
      out[i] =
          posterior.largeEffect(i) + posterior.largeConditionalDeviation(i) * random.nextGaussian();
    }
  }

  private void addSlopes(double[] small, double[] out) {
    for (int i = 0; i < design.large; i++) {
      out[i] += posterior.largeSlope(i) * design.gather(i, small);
    }
  }
}
