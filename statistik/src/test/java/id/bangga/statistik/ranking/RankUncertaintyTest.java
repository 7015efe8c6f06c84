package id.bangga.statistik.ranking;

import static id.bangga.statistik.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.Emas;
import id.bangga.statistik.SeededRandom;
import id.bangga.statistik.Semua;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.CrossedModel;
import id.bangga.statistik.jury.Effect;
import id.bangga.statistik.jury.Panels;
import id.bangga.statistik.jury.ScoreTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RankUncertaintyTest {
  private static CrossedFit fit(ScoreTable table) {
    return CrossedModel.withDefaults().fit(table);
  }

  @Test
  void competition_ranks_share_the_best_place() {
    assertThat(CompetitionRank.descending(new double[] {70, 90, 80, 80, 0.0, -0.0}))
        .containsExactly(4, 1, 2, 2, 5, 5);
    assertThat(CompetitionRank.descending(new double[0])).isEmpty();
    assertRefused(
        () -> CompetitionRank.descending(new double[] {1, Double.NaN}), Reason.NOT_FINITE);
    Semua.forAll(
        200,
        random -> random.ints(1 + random.nextInt(30), 0, 10).asDoubleStream().toArray(),
        values -> {
          int[] ranks = CompetitionRank.descending(values);
          for (int i = 0; i < values.length; i++) {
            double own = values[i];
            assertThat(ranks[i])
                .isEqualTo(1 + (int) Arrays.stream(values).filter(v -> v > own).count());
          }
        });
  }

  @Test
  void units_with_equal_totals_from_one_panel_share_their_ranks() {
    double[][] scores = {
      {70.1, 70.3, 71.7}, {70.2, 70.2, 71.7}, {71.7, 70.3, 70.1}, {80.4, 82.2, 79.9}, {60, 61, 66.6}
    };
    ScoreTable.Builder builder = ScoreTable.builder();
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < 3; j++) {
        builder.add("u" + i, "j" + j, scores[i][j]);
      }
    }
    CrossedFit fit = fit(builder.build());
    double[] raw = fit.units().stream().mapToDouble(Effect::rawMean).toArray();
    assertThat(CompetitionRank.descending(raw)).containsExactly(2, 2, 2, 1, 5);
    List<Integer> adjusted =
        RankUncertainty.withDefaults().of(fit).units().stream().map(RankedUnit::rank).toList();
    assertThat(adjusted).containsExactly(2, 2, 2, 1, 5);
    assertThat(CompetitionRank.descending(new double[] {1, 1.05, 1.1, 0.9}, 0.06))
        .containsExactly(3, 1, 1, 4);
  }

  @Test
  void ranks_of_adjusted_scores_agree_with_lme4() {
    Map<String, Double> expected = Emas.expected("a1_expected.json").map("rank_blup");
    RankedUnits ranked = RankUncertainty.withDefaults().of(fit(Emas.scores("a1_scores.csv")));
    Map<String, Double> found =
        ranked.units().stream()
            .collect(Collectors.toMap(RankedUnit::label, unit -> (double) unit.rank()));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void equal_seeds_give_equal_answers_on_every_machine() {
    CrossedFit fit = fit(Emas.scores("a1_scores.csv"));
    RankedUnits first = RankUncertainty.withDefaults().of(fit);
    assertThat(RankUncertainty.withDefaults().of(fit)).isEqualTo(first);
    assertThat(RankUncertainty.withDefaults().withSeed(2).of(fit)).isNotEqualTo(first);
    RankedUnit best = first.units().stream().filter(u -> u.rank() == 1).findAny().orElseThrow();
    assertThat(best.label()).isEqualTo("U050");
    assertThat(best.finalistProbability()).isEqualTo(0.9918);
    assertThat(best.lower()).isEqualTo(1);
    assertThat(best.upper()).isEqualTo(4);
    assertThat(new SeededRandom(42).nextLong()).isEqualTo(-4767286540954276203L);
  }

  @Test
  void probabilities_add_up_and_follow_the_ranks() {
    RankedUnits ranked =
        RankUncertainty.withDefaults().withFinalists(10).of(fit(Emas.scores("a2_scores.csv")));
    double sum = ranked.units().stream().mapToDouble(RankedUnit::finalistProbability).sum();
    assertThat(sum).isCloseTo(10, within(1e-9));
    assertThat(ranked.units())
        .allSatisfy(unit -> assertThat(unit.rank()).isBetween(unit.lower(), unit.upper()));
  }

  @Test
  void shares_of_ranks_sum_to_one_and_hold_the_finalist_probability() {
    RankedUnits ranked = RankUncertainty.withDefaults().of(fit(Emas.scores("a2_scores.csv")));
    RankShares shares = ranked.shares();
    int units = ranked.units().size();
    for (int unit = 0; unit < units; unit++) {
      double sum = 0;
      double first = 0;
      for (int rank = 1; rank <= units; rank++) {
        sum += shares.of(unit, rank);
        first += rank <= 5 ? shares.of(unit, rank) : 0;
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
      assertThat(first).isCloseTo(ranked.units().get(unit).finalistProbability(), within(1e-9));
      assertThat(shares.upTo(unit, units)).isEqualTo(1);
    }
    assertRefused(() -> shares.of(0, 0), Reason.EMPTY);
  }

  @Test
  void draws_have_the_joint_conditional_distribution() {
    for (boolean unitsFewer : new boolean[] {false, true}) {
      Panels.Panel panel =
          unitsFewer
              ? Panels.random(new SplittableRandom(1), 8, 30, 9, 3, 3, 3)
              : Panels.random(new SplittableRandom(1), 12, 5, 3, 3, 3, 3);
      CrossedFit fit = fit(panel.table());
      int draws = 40_000;
      double[][] byDraw = new double[draws][panel.table().units()];
      fit.unitSampler().draw(new SeededRandom(3), byDraw);
      double[][] effects = transposed(byDraw);
      for (int i = 0; i < effects.length; i++) {
        double expected = fit.units().get(i).standardError();
        assertThat(deviation(effects[i])).isCloseTo(expected, within(0.02 * expected));
        for (int k = 0; k < i; k++) {
          double[] difference = new double[draws];
          for (int r = 0; r < draws; r++) {
            difference[r] = effects[i][r] - effects[k][r];
          }
          double error = fit.unitDifferenceError(i, k);
          assertThat(deviation(difference)).isCloseTo(error, within(0.02 * error));
          assertThat(Arrays.stream(difference).average().orElseThrow())
              .isCloseTo(
                  fit.units().get(i).effect() - fit.units().get(k).effect(),
                  within(5 * error / Math.sqrt(draws)));
        }
      }
    }
  }

  private static double[][] transposed(double[][] table) {
    double[][] transposed = new double[table[0].length][table.length];
    for (int i = 0; i < transposed.length; i++) {
      for (int k = 0; k < table.length; k++) {
        transposed[i][k] = table[k][i];
      }
    }
    return transposed;
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Math.sqrt(
        Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1));
  }

  @Test
  void rank_intervals_cover() {
    int inside = 0;
    int total = 0;
    for (int seed = 0; seed < 100; seed++) {
      Panels.Panel panel = Panels.random(new SplittableRandom(seed), 40, 20, 5, 5, 4, 4);
      int[] truth = CompetitionRank.descending(panel.unitEffect());
      RankedUnits ranked = RankUncertainty.withDefaults().withDraws(2000).of(fit(panel.table()));
      for (int i = 0; i < truth.length; i++) {
        RankedUnit unit = ranked.units().get(i);
        inside += unit.lower() <= truth[i] && truth[i] <= unit.upper() ? 1 : 0;
        total++;
      }
    }
    // ranks are whole numbers, so that intervals cover a little more than their level
    assertThat((double) inside / total).isBetween(0.94, 0.985);
  }

  @Test
  void the_tie_band_holds_what_cannot_be_separated_from_the_cut() {
    CrossedFit fit = fit(Emas.scores("a2_scores.csv"));
    Cut cut = Cut.of(fit, 5, 0.95).orElseThrow();
    assertThat(cut.separated()).isFalse();
    assertThat(cut.tieBand()).contains(cut.inside(), cut.outside());
    assertThat(cut.difference()).isPositive();
    assertThat(cut.expectedErrors()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(cut.expectedErrors().get(0)).isLessThan(cut.standardError());
    int needed = cut.furtherScores().orElseThrow();
    double variance = cut.standardError() * cut.standardError();
    double after = Math.sqrt(1 / (1 / variance + needed / (2 * fit.components().residual())));
    double before =
        Math.sqrt(1 / (1 / variance + (needed - 1) / (2 * fit.components().residual())));
    assertThat(cut.difference()).isBetween(1.959963985 * after, 1.959963985 * before);
    assertThat(Cut.of(fit, 130, 0.95)).isEmpty();
  }

  @Test
  void without_variance_between_units_all_ranks_tie() {
    ScoreTable.Builder builder = ScoreTable.builder();
    double[][] scores = {{1, 5, 3}, {5, 1, 3.1}, {3, 3, 3.05}, {2, 4, 3}};
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < 3; j++) {
        builder.add("u" + i, "j" + j, scores[i][j]);
      }
    }
    RankedUnits ranked = RankUncertainty.withDefaults().withFinalists(2).of(fit(builder.build()));
    for (RankedUnit unit : ranked.units()) {
      assertThat(unit.rank()).isEqualTo(1);
      assertThat(unit.upper()).isEqualTo(1);
      assertThat(unit.finalistProbability()).isEqualTo(1);
      assertThat(unit.inTieBand()).isTrue();
    }
    assertThat(ranked.cut().orElseThrow().furtherScores()).isEmpty();
  }

  @Test
  void settings_out_of_range_are_refused() {
    RankUncertainty ranking = RankUncertainty.withDefaults();
    assertRefused(() -> ranking.withDraws(99), Reason.TOO_FEW);
    assertRefused(() -> ranking.withFinalists(0), Reason.EMPTY);
    assertRefused(() -> ranking.withLevel(1), Reason.OUT_OF_RANGE);
    assertThat(RankUncertainty.affordableDraws(150)).isEqualTo(10_000);
    assertThat(RankUncertainty.affordableDraws(5_000)).isEqualTo(1_000);
  }
}
