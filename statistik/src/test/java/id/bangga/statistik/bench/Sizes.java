package id.bangga.statistik.bench;

import id.bangga.statistik.jury.ScoreTable;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Generated panels by a size such as `130x20x650`: units, jurors, scores.
final class Sizes {
  private Sizes() {}

  static int[] parse(String size) {
    return Arrays.stream(size.split("x", -1)).mapToInt(Integer::parseInt).toArray();
  }

  static ScoreTable panel(String size) {
    int[] sizes = parse(size);
    SplittableRandom random = new SplittableRandom(7);
    double[] unit = random.doubles(sizes[0], -8, 8).toArray();
    double[] juror = random.doubles(sizes[1], -7, 7).toArray();
    int n = sizes[2];
    int[] u = new int[n];
    int[] j = new int[n];
    double[] score = new double[n];
    for (int k = 0; k < n; k++) {
      u[k] = k % sizes[0];
      j[k] = k < sizes[1] ? k : random.nextInt(sizes[1]);
      score[k] =
          Math.round(10 * (70 + unit[u[k]] + juror[j[k]] + 5 * random.nextGaussian())) / 10.0;
    }
    return ScoreTable.of(sizes[0], sizes[1], u, j, score);
  }
}
