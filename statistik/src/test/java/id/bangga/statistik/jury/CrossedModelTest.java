package id.bangga.statistik.jury;

import static id.bangga.statistik.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.Emas;
import id.bangga.statistik.Json;
import id.bangga.statistik.Semua;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossedModelTest {
  private static final String LMER =
      "R: m <- lme4::lmer(score ~ 1 + (1|unit) + (1|juror), x); VarCorr(m); REMLcrit(m); "
          + "ranef(m, condVar = TRUE)";
  private static final String LM = "R: lm(score ~ 0 + unit + juror, x, contr.sum)";

  private static CrossedFit fit(ScoreTable table) {
    return CrossedModel.withDefaults().fit(table);
  }

  private static Offset<Double> relative(double value, double tolerance) {
    return within(Math.abs(value) * tolerance);
  }

  private static void assertRelative(double actual, double expected, double tolerance) {
    assertThat(actual).as(LMER).isCloseTo(expected, relative(expected, tolerance));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a1", "a2"})
  void agrees_with_lme4(String name) {
    Json expected = Emas.expected(name + "_expected.json");
    CrossedFit fit = fit(Emas.scores(name + "_scores.csv"));
    assertRelative(fit.components().unit(), expected.number("reml/var_unit"), 1e-6);
    assertRelative(fit.components().juror(), expected.number("reml/var_juror"), 1e-6);
    assertRelative(fit.components().residual(), expected.number("reml/var_resid"), 1e-6);
    assertRelative(fit.criterion(), expected.number("reml/criterion"), 1e-11);
    assertRelative(fit.intercept(), expected.number("reml/intercept"), 1e-9);
    assertRelative(fit.interceptError(), expected.number("reml/intercept_se"), 1e-6);
    assertEffects(fit.units(), expected.map("blup_unit"), expected.map("blup_unit_condsd"));
    assertEffects(fit.jurors(), expected.map("blup_juror"), expected.map("blup_juror_condsd"));
    assertThat(fit.connected()).isTrue();
    Map<String, Double> raw = expected.map("raw_unit_mean");
    for (Effect unit : fit.units()) {
      assertThat(unit.rawMean()).isCloseTo(number(raw, unit.label()), within(1e-9));
      assertThat(unit.adjusted()).isEqualTo(fit.intercept() + unit.effect());
    }
  }

  private static double number(Map<String, Double> map, String label) {
    Double number = map.get(label);
    if (number == null) {
      throw new AssertionError("nothing expected for " + label);
    }
    return number;
  }

  private static void assertEffects(
      List<Effect> effects, Map<String, Double> blup, Map<String, Double> deviation) {
    assertThat(effects).hasSize(blup.size());
    for (Effect effect : effects) {
      String label = effect.label();
      assertThat(effect.effect())
          .as("%s %s", label, LMER)
          .isCloseTo(number(blup, label), within(1e-6));
      assertThat(effect.standardError())
          .as("%s %s", label, LMER)
          .isCloseTo(number(deviation, label), within(1e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a1", "a2"})
  void least_squares_agree_with_lm(String name) {
    Json expected = Emas.expected(name + "_expected.json");
    ScoreTable table = Emas.scores(name + "_scores.csv");
    AdditiveFit fit = AdditiveFit.of(table);
    Map<String, Double> means = expected.map("ols_unit_fair_mean");
    Map<String, Double> severities = expected.map("ols_juror_severity_sum0");
    for (int i = 0; i < table.units(); i++) {
      assertThat(fit.unitMeans().get(i))
          .as(LM)
          .isCloseTo(number(means, table.unitLabels().get(i)), within(1e-8));
    }
    for (int j = 0; j < table.jurors(); j++) {
      assertThat(fit.jurorSeverities().get(j))
          .as(LM)
          .isCloseTo(number(severities, table.jurorLabels().get(j)), within(1e-8));
    }
    assertThat(fit.degreesOfFreedom()).isEqualTo(650 - 130 - 20 + 1);
  }

  @Test
  void criterion_effects_and_residuals_agree_with_full_matrices() {
    Semua.forAll(
        40,
        random -> Panels.random(random, 4 + random.nextInt(6), 3 + random.nextInt(8), 4, 3, 2, 2),
        panel -> {
          CrossedFit fit = fit(panel.table());
          FullMatrixModel full = new FullMatrixModel(panel.table(), fit.components());
          assertThat(fit.criterion()).isCloseTo(full.criterion(), within(1e-8));
          assertThat(fit.intercept()).isCloseTo(full.intercept(), within(1e-8));
          assertThat(fit.interceptError()).isCloseTo(full.interceptError(), within(1e-8));
          double[] standardised = fit.standardisedResiduals();
          for (int row = 0; row < panel.table().size(); row++) {
            assertThat(standardised[row]).isCloseTo(full.standardisedResidual(row), within(1e-6));
          }
          for (int i = 0; i < panel.table().units(); i++) {
            assertThat(fit.units().get(i).effect()).isCloseTo(full.unitEffect(i), within(1e-8));
            for (int k = 0; k < i; k++) {
              assertThat(fit.unitDifferenceError(i, k))
                  .isCloseTo(full.unitDifferenceError(i, k), within(1e-7));
            }
          }
        });
  }

  @Test
  void no_point_nearby_is_better() {
    Semua.forAll(
        60,
        random -> Panels.random(random, 5 + random.nextInt(20), 4 + random.nextInt(6), 3, 2, 1, 2),
        panel -> {
          CrossedFit fit = fit(panel.table());
          VarianceComponents best = fit.components();
          for (double[] factor :
              List.of(
                  new double[] {1.02, 1}, new double[] {0.98, 1},
                  new double[] {1, 1.02}, new double[] {1, 0.98})) {
            double unit = Math.max(best.unit(), 1e-3) * factor[0];
            double juror = Math.max(best.juror(), 1e-3) * factor[1];
            VarianceComponents other = new VarianceComponents(unit, juror, best.residual());
            assertThat(new FullMatrixModel(panel.table(), other).criterion())
                .isGreaterThanOrEqualTo(fit.criterion() - 1e-7);
          }
        });
  }

  @Test
  void no_point_of_a_grid_is_better_whatever_the_truth() {
    double[] ratios = {0, 0.05, 0.2, 0.7, 2, 6, 30};
    Semua.forAll(
        120,
        random -> {
          double[] deviations = {
            random.nextInt(3) * 2.0 * random.nextDouble(),
            random.nextInt(3) * random.nextDouble(),
            1
          };
          return Panels.random(random, 4 + random.nextInt(8), 3 + random.nextInt(4), 3, deviations);
        },
        panel -> {
          CrossedFit fit = fit(panel.table());
          for (double unit : ratios) {
            for (double juror : ratios) {
              VarianceComponents other = new VarianceComponents(unit, juror, 1);
              assertThat(new FullMatrixModel(panel.table(), other).profiledCriterion())
                  .isGreaterThanOrEqualTo(fit.criterion() - 1e-6);
            }
          }
        });
  }

  @Test
  void balanced_data_give_the_anova_estimates() {
    double[][] ratings = Emas.table("c1_ratings.csv", 1);
    ScoreTable.Builder builder = ScoreTable.builder();
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < 4; j++) {
        builder.add("u" + i, "j" + j, ratings[i][j]);
      }
    }
    CrossedFit fit = fit(builder.build());
    double residual = 1.019444444444444;
    assertThat(fit.components().residual()).isCloseTo(residual, within(1e-6));
    assertThat(fit.components().unit())
        .isCloseTo((11.241666666666667 - residual) / 4, within(1e-6));
    assertThat(fit.components().juror())
        .isCloseTo((32.486111111111114 - residual) / 6, within(1e-5));
  }

  @Test
  void walking_with_probes_ends_where_exact_steps_end() {
    Panels.Panel panel = Panels.random(new SplittableRandom(3), 600, 120, 12, 4, 3, 5);
    CrossedDesign design = new CrossedDesign(panel.table());
    CrossedPoint exact = new CrossedOptimizer(design, 300, false).minimise(0.3, 0.3).point();
    CrossedPoint probed = new CrossedOptimizer(design, 300, true).minimise(0.3, 0.3).point();
    assertThat(probed.a).isCloseTo(exact.a, relative(exact.a, 1e-6));
    assertThat(probed.b).isCloseTo(exact.b, relative(exact.b, 1e-5));
  }

  @Test
  void a_constant_moves_the_intercept_alone_and_a_factor_scales() {
    ScoreTable table = Emas.scores("a1_scores.csv");
    CrossedFit fit = fit(table);
    CrossedFit moved = fit(Panels.map(table, -3, 1_000_000));
    assertRelative(moved.components().unit(), 9 * fit.components().unit(), 1e-6);
    assertRelative(moved.components().juror(), 9 * fit.components().juror(), 1e-6);
    assertThat(moved.intercept()).isCloseTo(1_000_000 - 3 * fit.intercept(), within(1e-5));
    for (int i = 0; i < 130; i++) {
      assertThat(moved.units().get(i).effect())
          .isCloseTo(-3 * fit.units().get(i).effect(), within(1e-5));
    }
  }

  @Test
  void order_of_rows_and_roles_do_not_matter() {
    ScoreTable table = Emas.scores("a2_scores.csv");
    ScoreTable.Builder reversed = ScoreTable.builder();
    ScoreTable.Builder swapped = ScoreTable.builder();
    for (int row = table.size() - 1; row >= 0; row--) {
      String unit = table.unitLabels().get(table.unit(row));
      String juror = table.jurorLabels().get(table.juror(row));
      reversed.add(unit, juror, table.score(row));
      swapped.add(juror, unit, table.score(row));
    }
    CrossedFit fit = fit(table);
    CrossedFit back = fit(reversed.build());
    CrossedFit other = fit(swapped.build());
    assertRelative(back.components().unit(), fit.components().unit(), 1e-7);
    assertRelative(other.components().juror(), fit.components().unit(), 1e-7);
    assertThat(other.criterion()).isCloseTo(fit.criterion(), within(1e-8));
    for (Effect effect : fit.units()) {
      Effect twin =
          other.jurors().stream()
              .filter(juror -> juror.label().equals(effect.label()))
              .findAny()
              .orElseThrow();
      assertThat(twin.effect()).isCloseTo(effect.effect(), within(1e-6));
      assertThat(twin.standardError()).isCloseTo(effect.standardError(), within(1e-6));
    }
  }

  @Test
  void a_variance_of_zero_is_exact_and_flagged() {
    // complete table in which unit means are closer together than chance would put them
    double[][] scores = {{1, 5, 3}, {5, 1, 3.1}, {3, 3, 3.05}, {2, 4, 3}};
    ScoreTable.Builder builder = ScoreTable.builder();
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < 3; j++) {
        builder.add("u" + i, "j" + j, scores[i][j]);
      }
    }
    CrossedFit fit = fit(builder.build());
    assertThat(fit.unitVarianceZero()).isTrue();
    assertThat(fit.components().unit()).isZero();
    assertThat(fit.units()).allSatisfy(unit -> assertThat(unit.effect()).isZero());
    assertThat(fit.units()).allSatisfy(unit -> assertThat(unit.standardError()).isZero());
  }

  @Test
  void separate_groups_are_computed_and_counted() {
    ScoreTable.Builder builder = ScoreTable.builder();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20; i++) {
      for (int j = 0; j < 3; j++) {
        builder.add("u" + i, "j" + (3 * (i % 2) + j), 10 * random.nextDouble());
      }
    }
    CrossedFit fit = fit(builder.build());
    assertThat(fit.separateGroups()).isEqualTo(2);
    assertThat(fit.connected()).isFalse();
    assertThat(fit.group(0)).isEqualTo(fit.group(2)).isNotEqualTo(fit.group(1));
  }

  @Test
  void designs_that_say_nothing_are_refused() {
    assertRefused(() -> fit(ScoreTable.builder().build()), Reason.EMPTY);
    assertRefused(() -> fit(table("a 1 5", "b 1 6", "a 1 4")), Reason.NOT_IDENTIFIABLE)
        .contains("juror");
    assertRefused(() -> fit(table("a 1 5", "a 2 6", "a 1 4")), Reason.NOT_IDENTIFIABLE)
        .contains("unit");
    assertRefused(() -> fit(table("a 1 5", "b 2 6", "c 1 4")), Reason.NOT_IDENTIFIABLE)
        .contains("one score");
    assertRefused(
        () -> fit(table("a 1 0.1", "a 2 0.1", "b 1 0.1", "b 2 0.1")), Reason.NO_VARIATION);
    assertRefused(
        () -> fit(table("a 1 1.1", "a 2 2.2", "b 1 3.1", "b 2 4.2", "c 1 0.1", "c 2 1.2")),
        Reason.ZERO_RESIDUAL);
    assertRefused(() -> ScoreTable.builder().add("a", "1", Double.NaN), Reason.NOT_FINITE);
  }

  private static ScoreTable table(String... rows) {
    ScoreTable.Builder builder = ScoreTable.builder();
    for (String row : rows) {
      List<String> cells = Arrays.asList(row.split(" ", -1));
      builder.add(cells.get(0), cells.get(1), Double.parseDouble(cells.get(2)));
    }
    return builder.build();
  }

  @Test
  void intervals_of_differences_cover() {
    int inside = 0;
    int total = 0;
    for (int seed = 0; seed < 150; seed++) {
      Panels.Panel panel = Panels.random(new SplittableRandom(seed), 60, 15, 4, 5, 4, 4);
      CrossedFit fit = fit(panel.table());
      for (int i = 0; i + 1 < 60; i += 2) {
        double truth = panel.unitEffect()[i] - panel.unitEffect()[i + 1];
        double found = fit.units().get(i).effect() - fit.units().get(i + 1).effect();
        inside += Math.abs(truth - found) < 1.96 * fit.unitDifferenceError(i, i + 1) ? 1 : 0;
        total++;
      }
    }
    // 4,500 nearly independent differences: Monte Carlo error 0.003
    assertThat((double) inside / total).isCloseTo(0.95, within(0.013));
  }
}
