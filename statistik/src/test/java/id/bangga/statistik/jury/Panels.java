package id.bangga.statistik.jury;

import java.util.SplittableRandom;

/// Generated panels: units scored by jurors with known effects.
public final class Panels {
  private Panels() {}

  /// A panel with the effects it was made from.
  ///
  /// @param table scores
  /// @param unitEffect true effects of the units
  public record Panel(ScoreTable table, double[] unitEffect) {
    @Override
    public String toString() {
      return table.size() + " scores, " + table.units() + " x " + table.jurors();
    }
  }

  /// Every unit scored by `ratings` jurors chosen at random, with normal effects.
  public static Panel random(
      SplittableRandom random, int units, int jurors, int ratings, double... deviations) {
    double[] unit = normals(random, units, deviations[0]);
    double[] juror = normals(random, jurors, deviations[1]);
    int n = units * ratings;
    int[] u = new int[n];
    int[] j = new int[n];
    double[] score = new double[n];
    for (int k = 0; k < n; k++) {
      u[k] = k / ratings;
      // the first scores walk through all jurors so that nobody is left out
      j[k] = k < jurors ? k : random.nextInt(jurors);
      score[k] = 70 + unit[u[k]] + juror[j[k]] + deviations[2] * random.nextGaussian();
    }
    return new Panel(ScoreTable.of(units, jurors, u, j, score), unit);
  }

  private static double[] normals(SplittableRandom random, int count, double deviation) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = deviation * random.nextGaussian();
    }
    return values;
  }

  /// The same table with each score transformed.
  public static ScoreTable map(ScoreTable table, double factor, double shift) {
    ScoreTable.Builder builder = ScoreTable.builder();
    for (int row = 0; row < table.size(); row++) {
      builder.add(
          table.unitLabels().get(table.unit(row)),
          table.jurorLabels().get(table.juror(row)),
          factor * table.score(row) + shift);
    }
    return builder.build();
  }
}
