package id.bangga.statistik.jury;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.descriptive.Correlation;
import id.bangga.statistik.descriptive.SampleMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Fit of each juror and surprising scores, read off a fitted crossed model.
///
/// Standardised residuals are conditional residuals over their standard deviation `sigma
/// sqrt(P_ii)`, with P the residual projection at the fitted variances. Reference: Nobre and Singer
/// (2007), doi:10.1002/bimj.200610341.
public final class JurorDiagnostics {
  private static final int LEAST_UNITS = 3;

  private final CrossedFit fit;
  private final double[] standardised;
  private final List<JurorFit> jurors;

  private JurorDiagnostics(CrossedFit fit) {
    this.fit = fit;
    this.standardised = fit.standardisedResiduals();
    ScoreTable table = fit.scores();
    List<List<Integer>> rows = new ArrayList<>();
    for (int j = 0; j < table.jurors(); j++) {
      rows.add(new ArrayList<>());
    }
    double[] freed = new double[table.units()];
    int[] count = new int[table.units()];
    for (int row = 0; row < table.size(); row++) {
      rows.get(table.juror(row)).add(row);
      freed[table.unit(row)] += freed(row);
      count[table.unit(row)]++;
    }
    jurors =
        IntStream.range(0, table.jurors())
            .mapToObj(j -> juror(j, rows.get(j), freed, count))
            .toList();
  }

  /// Diagnostics of a fitted model.
  public static JurorDiagnostics of(CrossedFit fit) {
    return new JurorDiagnostics(fit);
  }

  /// Fit of each juror, by number.
  public List<JurorFit> jurors() {
    return jurors;
  }

  /// Scores whose standardised residual is at least `threshold` in size, most surprising first.
  ///
  /// @param threshold positive; 3 flags about three scores in a thousand of a sound panel
  public List<OutlierScore> outliers(double threshold) {
    if (!(threshold > 0)) {
      throw new StatisticsException(
          Reason.OUT_OF_RANGE, "threshold must be positive: " + threshold);
    }
    ScoreTable table = fit.scores();
    return IntStream.range(0, table.size())
        .filter(row -> Math.abs(standardised[row]) >= threshold)
        .mapToObj(this::outlier)
        .sorted(Comparator.comparingDouble(o -> -Math.abs(o.standardised())))
        .toList();
  }

  private OutlierScore outlier(int row) {
    ScoreTable table = fit.scores();
    return new OutlierScore(
        row,
        table.unitLabels().get(table.unit(row)),
        table.jurorLabels().get(table.juror(row)),
        table.score(row),
        table.score(row) - fit.residual(row),
        standardised[row]);
  }

  /// Score freed of the severity of its juror.
  private double freed(int row) {
    return fit.scores().score(row) - fit.jurors().get(fit.scores().juror(row)).effect();
  }

  private JurorFit juror(int j, List<Integer> rows, double[] freed, int[] count) {
    Effect effect = fit.jurors().get(j);
    SampleMean residuals = SampleMean.of(rows.stream().mapToDouble(fit::residual).toArray());
    double squares = rows.stream().mapToDouble(row -> standardised[row] * standardised[row]).sum();
    return new JurorFit(
        effect.label(),
        effect.scores(),
        effect.rawMean(),
        effect.effect(),
        residuals.mean() + effect.effect(),
        residuals.size() < 2
            ? OptionalDouble.empty()
            : OptionalDouble.of(Math.sqrt(residuals.variance())),
        squares / rows.size(),
        agreement(rows, freed, count));
  }

  /// Correlation with the others; both sides average the scores of a unit.
  private OptionalDouble agreement(List<Integer> rows, double[] freed, int[] count) {
    ScoreTable table = fit.scores();
    Map<Integer, List<Integer>> byUnit = new TreeMap<>();
    for (int row : rows) {
      byUnit.computeIfAbsent(table.unit(row), unit -> new ArrayList<>()).add(row);
    }
    double[] mine = new double[byUnit.size()];
    double[] others = new double[byUnit.size()];
    int shared = 0;
    for (Map.Entry<Integer, List<Integer>> entry : byUnit.entrySet()) {
      int unit = entry.getKey();
      List<Integer> own = entry.getValue();
      int rest = count[unit] - own.size();
      if (rest > 0) {
        mine[shared] = own.stream().mapToDouble(table::score).average().orElseThrow();
        others[shared++] = (freed[unit] - own.stream().mapToDouble(this::freed).sum()) / rest;
      }
    }
    return shared < LEAST_UNITS
        ? OptionalDouble.empty()
        : correlation(Arrays.copyOf(mine, shared), Arrays.copyOf(others, shared));
  }

  private static OptionalDouble correlation(double[] x, double[] y) {
    boolean constant = SampleMean.of(x).sumOfSquares() == 0 || SampleMean.of(y).sumOfSquares() == 0;
    return constant ? OptionalDouble.empty() : OptionalDouble.of(Correlation.pearson(x, y));
  }
}
