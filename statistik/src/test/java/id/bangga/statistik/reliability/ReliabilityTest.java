package id.bangga.statistik.reliability;

import static id.bangga.statistik.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.Emas;
import id.bangga.statistik.Json;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.interval.Interval;
import id.bangga.statistik.reliability.IntraclassCorrelation.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final String PSYCH_ICC = "R: psych::ICC(as.matrix(x[, -1]), lmer = FALSE)";
  private static final String IRR_W = "R: irr::kendall(x[, -1], correct = TRUE)";
  private static final String PSYCH_ALPHA =
      "R: x$I05 <- 5 - x$I05; a <- psych::alpha(x[, -1]); a$total; a$item.stats; a$feldt";

  @Test
  void six_intraclass_correlations_of_Shrout_and_Fleiss() {
    Json expected = Emas.expected("c1_expected.json");
    IntraclassCorrelation icc = IntraclassCorrelation.of(Emas.table("c1_ratings.csv", 1));
    for (Form form : Form.values()) {
      IntraclassCorrelation.Estimate estimate = icc.estimate(form, 0.95);
      String name = nameInR(form);
      double[] ends = expected.numbers("own/ci95/" + name.split("_", -1)[0]);
      assertThat(estimate.value())
          .as("%s %s", form, PSYCH_ICC)
          .isCloseTo(expected.number("own/" + name), within(1e-8));
      assertInterval(estimate.interval(), ends, 1e-8, form + " " + PSYCH_ICC);
    }
  }

  private static String nameInR(Form form) {
    return switch (form) {
      case ICC1 -> "ICC1";
      case ICC2 -> "ICC2_A1";
      case ICC3 -> "ICC3_C1";
      case ICC1K -> "ICC1k";
      case ICC2K -> "ICC2k_Ak";
      case ICC3K -> "ICC3k_Ck";
    };
  }

  private static void assertInterval(
      Interval interval, double[] ends, double tolerance, String as) {
    assertThat(interval.lower()).as(as).isCloseTo(ends[0], within(tolerance));
    assertThat(interval.upper()).as(as).isCloseTo(ends[1], within(tolerance));
  }

  @Test
  void icc2_has_a_value_even_where_its_interval_excludes_nothing() {
    var estimate =
        IntraclassCorrelation.of(new double[][] {{75, 70}, {80, 65}}).estimate(Form.ICC2, 0.95);
    assertThat(estimate.value()).isBetween(-1.0, 0.0);
    assertThat(estimate.interval()).isEqualTo(new Interval(-1, 1, 0.95));
  }

  @Test
  void icc_without_residual_is_one_and_without_variation_is_refused() {
    double[][] same = {{1, 1}, {2, 2}, {4, 4}};
    for (Form form : Form.values()) {
      assertThat(IntraclassCorrelation.of(same).estimate(form, 0.95).value()).isEqualTo(1);
    }
    double[][] additive = {{1, 2}, {2, 3}, {4, 5}};
    assertThat(IntraclassCorrelation.of(additive).estimate(Form.ICC3, 0.95).value())
        .isCloseTo(1, within(1e-12));
    assertRefused(
        () -> IntraclassCorrelation.of(new double[][] {{3, 3}, {3, 3}}), Reason.NO_VARIATION);
    assertRefused(() -> IntraclassCorrelation.of(new double[][] {{3, 4}}), Reason.TOO_FEW);
    assertRefused(
        () -> IntraclassCorrelation.of(new double[][] {{3, Double.NaN}, {1, 2}}),
        Reason.INCOMPLETE);
  }

  @Test
  void kendall_w_with_ties() {
    Json expected = Emas.expected("d1_expected.json");
    double[][] scores = Emas.table("d1_scores.csv", 1);
    KendallW w = KendallW.of(scores);
    assertThat(w.w()).as(IRR_W).isCloseTo(expected.number("W"), within(1e-10));
    assertThat(w.chiSquared()).as(IRR_W).isCloseTo(expected.number("chi2"), within(1e-7));
    assertThat(w.degreesOfFreedom()).isEqualTo(129);
    assertThat(w.p()).as(IRR_W).isCloseTo(expected.number("p"), within(1e-42));
    double[][] shifted = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      shifted[i] = Arrays.stream(scores[i]).map(x -> 3 * x - 70).toArray();
    }
    assertThat(KendallW.of(shifted)).isEqualTo(w);
    assertRefused(() -> KendallW.of(new double[][] {{5, 2}, {5, 2}, {5, 2}}), Reason.NO_VARIATION);
  }

  @Test
  void krippendorff_alpha_of_the_canonical_example() {
    Json expected = Emas.expected("e1_expected.json");
    List<double[]> units = new ArrayList<>();
    for (double[] row : Emas.table("e1_ratings.csv", 1)) {
      units.add(Arrays.stream(row).filter(x -> !Double.isNaN(x)).toArray());
    }
    for (DifferenceMetric metric : DifferenceMetric.values()) {
      String name = metric.name().toLowerCase(Locale.ROOT);
      KrippendorffAlpha alpha = KrippendorffAlpha.of(units, metric);
      String as = "Krippendorff (2011), " + name;
      assertThat(alpha.alpha()).as(as).isCloseTo(expected.number(name + "/alpha"), within(1e-10));
      assertThat(alpha.observedDisagreement())
          .as(as)
          .isCloseTo(expected.number(name + "/Do"), within(1e-10));
      assertThat(alpha.expectedDisagreement())
          .as(as)
          .isCloseTo(expected.number(name + "/De"), within(1e-10));
      assertThat(alpha.pairableValues()).isEqualTo(40);
      Interval interval = KrippendorffAlpha.bootstrapInterval(units, metric, 0.95, 1000, 7);
      assertThat(interval.lower()).isLessThan(alpha.alpha());
      assertThat(interval.upper()).isBetween(alpha.alpha(), 1.0);
      assertThat(KrippendorffAlpha.bootstrapInterval(units, metric, 0.95, 1000, 7))
          .isEqualTo(interval);
    }
  }

  @Test
  void krippendorff_alpha_refuses_what_has_no_meaning() {
    List<double[]> single = List.of(new double[] {1}, new double[] {2});
    assertRefused(() -> KrippendorffAlpha.of(single, DifferenceMetric.NOMINAL), Reason.TOO_FEW);
    List<double[]> equal = List.of(new double[] {0.1, 0.1, 0.1}, new double[] {0.1, 0.1});
    for (DifferenceMetric metric : DifferenceMetric.values()) {
      assertRefused(() -> KrippendorffAlpha.of(equal, metric), Reason.NO_VARIATION);
    }
    List<double[]> perfect = List.of(new double[] {1, 1}, new double[] {2, 2});
    for (DifferenceMetric metric : DifferenceMetric.values()) {
      assertThat(KrippendorffAlpha.of(perfect, metric).alpha()).isEqualTo(1);
    }
  }

  @Test
  void cronbach_alpha_of_a_likert_scale() {
    Json expected = Emas.expected("b1_expected.json");
    double[][] answers = Emas.table("b1_likert.csv", 1);
    for (double[] row : answers) {
      row[4] = 5 - row[4];
    }
    CronbachAlpha alpha = CronbachAlpha.of(answers, MissingPolicy.REFUSE);
    assertThat(alpha.alpha())
        .as(PSYCH_ALPHA)
        .isCloseTo(expected.number("alpha_raw"), within(1e-10));
    assertThat(alpha.standardised().orElseThrow())
        .as(PSYCH_ALPHA)
        .isCloseTo(expected.number("alpha_std"), within(1e-10));
    assertThat(alpha.meanInterItem().orElseThrow())
        .isCloseTo(expected.number("mean_interitem_r"), within(1e-10));
    assertInterval(alpha.interval(0.95), expected.numbers("alpha_feldt_ci95"), 1e-8, PSYCH_ALPHA);
    for (int i = 0; i < 21; i++) {
      String name = "I%02d".formatted(i + 1);
      CronbachAlpha.Item item = alpha.items().get(i);
      assertThat(item.itemRest().orElseThrow())
          .as(PSYCH_ALPHA)
          .isCloseTo(expected.number("item_rest_r/" + name), within(1e-10));
      assertThat(item.alphaIfDeleted().orElseThrow())
          .as(PSYCH_ALPHA)
          .isCloseTo(expected.number("alpha_if_deleted/" + name), within(1e-10));
      assertThat(item.mean()).isCloseTo(expected.number("item_mean/" + name), within(1e-10));
      assertThat(item.standardDeviation())
          .isCloseTo(expected.number("item_sd/" + name), within(1e-10));
    }
    for (int d = 0; d < 7; d++) {
      int from = 3 * d;
      double[][] dimension =
          Arrays.stream(answers)
              .map(row -> Arrays.copyOfRange(row, from, from + 3))
              .toArray(double[][]::new);
      assertThat(CronbachAlpha.of(dimension, MissingPolicy.PAIRWISE).alpha())
          .isCloseTo(expected.number("alpha_by_dimension/" + (d + 1)), within(1e-10));
    }
  }

  @Test
  void missing_answers_follow_the_policy() {
    double gap = Double.NaN;
    double[][] answers = {{1, 2, 2}, {2, 3, 4}, {3, 3, 5}, {4, 5, 5}, {5, gap, 2}};
    assertRefused(() -> CronbachAlpha.of(answers, MissingPolicy.REFUSE), Reason.INCOMPLETE);
    CronbachAlpha complete = CronbachAlpha.of(answers, MissingPolicy.COMPLETE_CASES);
    assertThat(complete)
        .isEqualTo(
            new CronbachAlpha(
                complete.alpha(),
                complete.standardised(),
                complete.meanInterItem(),
                CronbachAlpha.of(Arrays.copyOf(answers, 4), MissingPolicy.REFUSE).items(),
                4,
                1,
                MissingPolicy.COMPLETE_CASES));
    CronbachAlpha pairwise = CronbachAlpha.of(answers, MissingPolicy.PAIRWISE);
    assertThat(pairwise.respondents()).isEqualTo(4);
    assertThat(pairwise.leftOut()).isZero();
    assertThat(pairwise.items().get(0).mean()).isEqualTo(3);
    assertRefused(
        () -> CronbachAlpha.of(new double[][] {{1, 1}, {1, 1}}, MissingPolicy.REFUSE),
        Reason.NO_VARIATION);
    CronbachAlpha constant =
        CronbachAlpha.of(new double[][] {{1, 2, 3}, {1, 3, 5}, {1, 4, 4}}, MissingPolicy.REFUSE);
    assertThat(constant.standardised()).isEmpty();
    assertThat(constant.items().get(0).itemRest()).isEmpty();
  }

  @Test
  void intervals_of_icc_and_alpha_cover() {
    int[] inside = new int[4];
    int repeats = 2000;
    for (int seed = 0; seed < repeats; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[][] scores = new double[30][5];
      double[] juror = random.doubles(5).map(x -> random.nextGaussian()).toArray();
      for (double[] row : scores) {
        double unit = 1.5 * random.nextGaussian();
        for (int j = 0; j < 5; j++) {
          row[j] = unit + juror[j] + random.nextGaussian();
        }
      }
      IntraclassCorrelation icc = IntraclassCorrelation.of(scores);
      inside[0] += covers(icc.estimate(Form.ICC2, 0.95).interval(), 2.25 / 4.25);
      inside[1] += covers(icc.estimate(Form.ICC3, 0.95).interval(), 2.25 / 3.25);
      inside[2] += covers(icc.estimate(Form.ICC3K, 0.95).interval(), 2.25 / 2.45);
      inside[3] +=
          covers(CronbachAlpha.of(scores, MissingPolicy.REFUSE).interval(0.95), 2.25 / 2.45);
    }
    // Monte Carlo error 0.005; the interval of ICC(2,1) is an approximation that covers less when
    // there are few jurors
    assertThat((double) inside[0] / repeats).isBetween(0.91, 0.96);
    for (int form = 1; form < 4; form++) {
      assertThat((double) inside[form] / repeats).isCloseTo(0.95, within(0.016));
    }
  }

  private static int covers(Interval interval, double truth) {
    return interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
  }
}
