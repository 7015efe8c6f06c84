package id.bangga.statistik.jury;

import java.util.Arrays;

/// Scores summed by cell of the larger factor by the smaller one: all that the crossed model needs.
///
/// The cells are stored by rows of the larger factor ("large"), the one that is eliminated; scores
/// are centred on their mean.
final class CrossedDesign {
  final int scores;
  final boolean unitsLarge;
  final int large;
  final int small;
  final int[] start;
  final int[] column;
  final double[] count;
  final double[] largeCount;
  final double[] smallCount;
  final double[] largeSum;
  final double[] smallSum;
  final double[] largeMean;
  final double[] smallMean;
  final double mean;
  final double sumOfSquares;
  final int groups;
  final int[] largeGroup;
  final int[] smallGroup;

  final int[] rowLarge;
  final int[] rowSmall;
  final double[] rowScore;
  private final int[] rowsByLarge;

  CrossedDesign(ScoreTable table) {
    scores = table.size();
    unitsLarge = table.units() >= table.jurors();
    large = Math.max(table.units(), table.jurors());
    small = Math.min(table.units(), table.jurors());
    rowLarge = new int[scores];
    rowSmall = new int[scores];
    rowScore = new double[scores];
    double sum = 0;
    for (int i = 0; i < scores; i++) {
      rowLarge[i] = unitsLarge ? table.unit(i) : table.juror(i);
      rowSmall[i] = unitsLarge ? table.juror(i) : table.unit(i);
      sum += table.score(i);
    }
    mean = sum / scores;
    largeCount = new double[large];
    smallCount = new double[small];
    largeSum = new double[large];
    smallSum = new double[small];
    sumOfSquares = accumulate(table);
    double[] raw = rawScores(table);
    largeMean = DecimalMeans.of(raw, rowLarge, largeCount);
    smallMean = DecimalMeans.of(raw, rowSmall, smallCount);
    centreSums(largeMean, largeCount, largeSum);
    centreSums(smallMean, smallCount, smallSum);
    start = new int[large + 1];
    rowsByLarge = sortBySmallThenLarge();
    column = new int[start[large]];
    count = new double[start[large]];
    mergeCells(rowsByLarge);
    DisjointSets sets = new DisjointSets(large + small);
    for (int i = 0; i < large; i++) {
      for (int c = start[i]; c < start[i + 1]; c++) {
        sets.join(i, large + column[c]);
      }
    }
    int[] labels = sets.labels();
    groups = sets.count();
    largeGroup = Arrays.copyOf(labels, large);
    smallGroup = Arrays.copyOfRange(labels, large, large + small);
  }

  /// `n x` for the row of counts of a large level.
  double gather(int i, double[] x) {
    double sum = 0;
    int to = start[i + 1];
    for (int c = start[i]; c < to; c++) {
      sum += count[c] * x[column[c]];
    }
    return sum;
  }

  /// `out += factor n` for the row of counts of a large level.
  void scatter(int i, double factor, double[] out) {
    int to = start[i + 1];
    for (int c = start[i]; c < to; c++) {
      out[column[c]] += factor * count[c];
    }
  }

  /// `out += factor n^2`, element by element, for the row of counts of a large level.
  void scatterSquares(int i, double factor, double[] out) {
    int to = start[i + 1];
    for (int c = start[i]; c < to; c++) {
      out[column[c]] += factor * count[c] * count[c];
    }
  }

  /// Rows of the table ordered by large level, then by small level.
  int[] rowsByLarge() {
    return rowsByLarge;
  }

  private double accumulate(ScoreTable table) {
    double squares = 0;
    for (int i = 0; i < scores; i++) {
      double centred = table.score(i) - mean;
      rowScore[i] = centred;
      squares += centred * centred;
      largeCount[rowLarge[i]]++;
      smallCount[rowSmall[i]]++;
    }
    return squares;
  }

  private static double[] rawScores(ScoreTable table) {
    double[] scores = new double[table.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = table.score(i);
    }
    return scores;
  }

  private void centreSums(double[] means, double[] counts, double[] sums) {
    for (int i = 0; i < means.length; i++) {
      sums[i] = counts[i] * (means[i] - mean);
    }
  }

  /// Rows ordered by large level and, within, by small level (two counting sorts); fills `start`.
  private int[] sortBySmallThenLarge() {
    int[] position = new int[small + 1];
    for (int i = 0; i < small; i++) {
      position[i + 1] = position[i] + (int) smallCount[i];
    }
    int[] bySmall = new int[scores];
    for (int i = 0; i < scores; i++) {
      bySmall[position[rowSmall[i]]++] = i;
    }
    for (int i = 0; i < large; i++) {
      start[i + 1] = start[i] + (int) largeCount[i];
    }
    int[] next = Arrays.copyOf(start, large);
    int[] sorted = new int[scores];
    for (int row : bySmall) {
      sorted[next[rowLarge[row]]++] = row;
    }
    return sorted;
  }

  /// Merges repeated scores of a pair into one cell, shortening `start`.
  private void mergeCells(int[] sorted) {
    int cell = 0;
    int row = 0;
    for (int i = 0; i < large; i++) {
      int end = start[i + 1];
      start[i] = cell;
      int previous = -1;
      for (; row < end; row++) {
        int j = rowSmall[sorted[row]];
        if (j != previous) {
          column[cell++] = j;
          previous = j;
        }
        count[cell - 1]++;
      }
    }
    start[large] = cell;
  }
}
