package id.bangga.statistik.jury;

import id.bangga.statistik.Arguments;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Scores given by jurors to units, one row per score, in any pattern: a pair may be absent or
/// occur more than once. Units and jurors are numbered from 0 and carry a label.
public final class ScoreTable {
  private final List<String> unitLabels;
  private final List<String> jurorLabels;
  private final int[] unit;
  private final int[] juror;
  private final double[] score;

  private ScoreTable(
      List<String> unitLabels, List<String> jurorLabels, int[] unit, int[] juror, double[] score) {
    this.unitLabels = unitLabels;
    this.jurorLabels = jurorLabels;
    this.unit = unit;
    this.juror = juror;
    this.score = score;
  }

  /// Scores by number; the labels are `1`, `2`, ...
  ///
  /// @param units number of units; every unit needs at least one score
  /// @param jurors number of jurors; every juror needs at least one score
  /// @param unit number of the unit in each row, from 0
  /// @param juror number of the juror in each row, from 0
  /// @param score the score in each row, finite
  public static ScoreTable of(int units, int jurors, int[] unit, int[] juror, double[] score) {
    if (unit.length != score.length || juror.length != score.length) {
      throw new StatisticsException(
          Reason.INCOMPLETE, "units, jurors and scores must have the same length");
    }
    Arguments.finite(score, "score");
    checkLevels(units, unit, "unit");
    checkLevels(jurors, juror, "juror");
    return new ScoreTable(
        numbers(units), numbers(jurors), unit.clone(), juror.clone(), score.clone());
  }

  /// Starts an empty table to which labelled scores are added.
  public static Builder builder() {
    return new Builder();
  }

  /// Number of scores.
  public int size() {
    return score.length;
  }

  /// Number of units.
  public int units() {
    return unitLabels.size();
  }

  /// Number of jurors.
  public int jurors() {
    return jurorLabels.size();
  }

  /// Number of the unit in a row.
  public int unit(int row) {
    return unit[row];
  }

  /// Number of the juror in a row.
  public int juror(int row) {
    return juror[row];
  }

  /// Score in a row.
  public double score(int row) {
    return score[row];
  }

  /// Labels of the units, by number.
  public List<String> unitLabels() {
    return unitLabels;
  }

  /// Labels of the jurors, by number.
  public List<String> jurorLabels() {
    return jurorLabels;
  }

  /// Scores as a table of units by jurors, when every juror scored every unit; repeated scores of a
  /// pair are averaged. Empty when a score is missing.
  public Optional<double[][]> complete() {
    if (size() < (long) units() * jurors()) {
      return Optional.empty();
    }
    double[][] sums = new double[units()][jurors()];
    int[][] counts = new int[units()][jurors()];
    for (int row = 0; row < size(); row++) {
      sums[unit[row]][juror[row]] += score[row];
      counts[unit[row]][juror[row]]++;
    }
    for (int i = 0; i < sums.length; i++) {
      for (int j = 0; j < sums[i].length; j++) {
        if (counts[i][j] == 0) {
          return Optional.empty();
        }
        sums[i][j] /= counts[i][j];
      }
    }
    return Optional.of(sums);
  }

  /// The scores given to each unit, by number of the unit, whoever gave them.
  public List<double[]> valuesByUnit() {
    int[] counts = new int[units()];
    for (int of : unit) {
      counts[of]++;
    }
    List<double[]> values = new ArrayList<>(counts.length);
    for (int count : counts) {
      values.add(new double[count]);
    }
    for (int row = size() - 1; row >= 0; row--) {
      values.get(unit[row])[--counts[unit[row]]] = score[row];
    }
    return values;
  }

  private static List<String> numbers(int count) {
    List<String> labels = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      labels.add(Integer.toString(i));
    }
    return List.copyOf(labels);
  }

  private static void checkLevels(int levels, int[] of, String what) {
    boolean[] seen = new boolean[levels];
    for (int level : of) {
      if (level < 0 || level >= levels) {
        throw new StatisticsException(
            Reason.OUT_OF_RANGE, what + " number must be 0 to " + (levels - 1) + ": " + level);
      }
      seen[level] = true;
    }
    for (int level = 0; level < levels; level++) {
      if (!seen[level]) {
        throw new StatisticsException(Reason.INCOMPLETE, what + " " + level + " has no score");
      }
    }
  }

  /// Collects labelled scores; labels are numbered in the order of their first appearance.
  public static final class Builder {
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final Map<String, Integer> jurors = new LinkedHashMap<>();
    private int[] unit = new int[64];
    private int[] juror = new int[64];
    private double[] score = new double[64];
    private int size;

    private Builder() {}

    /// Adds one score, a finite number.
    public Builder add(String unitLabel, String jurorLabel, double value) {
      if (!Double.isFinite(value)) {
        Arguments.finite(value, "score of unit " + unitLabel + " by juror " + jurorLabel);
      }
      if (size == score.length) {
        unit = Arrays.copyOf(unit, 2 * size);
        juror = Arrays.copyOf(juror, 2 * size);
        score = Arrays.copyOf(score, 2 * size);
      }
      unit[size] = number(units, unitLabel);
      juror[size] = number(jurors, jurorLabel);
      score[size] = value;
      size++;
      return this;
    }

    /// The scores added so far.
    public ScoreTable build() {
      return new ScoreTable(
          List.copyOf(units.keySet()),
          List.copyOf(jurors.keySet()),
          Arrays.copyOf(unit, size),
          Arrays.copyOf(juror, size),
          Arrays.copyOf(score, size));
    }

    private static int number(Map<String, Integer> numbers, String label) {
      Integer known = numbers.get(label);
      if (known != null) {
        return known;
      }
      int next = numbers.size();
      numbers.put(label, next);
      return next;
    }
  }
}
