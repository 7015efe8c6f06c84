package id.bangga.statistik.descriptive;

import static id.bangga.statistik.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.Emas;
import id.bangga.statistik.Json;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.interval.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DescriptiveTest {
  private static final String SURVEY =
      "R: d <- survey::svydesign(~1, strata = ~stratum, fpc = ~N_h, data = x); "
          + "svymean(~ikm, d); confint(...); svyby(~ikm, ~sex, d, svymean)";

  private static double ikm(String[] row) {
    return IntStream.range(4, 13).mapToDouble(j -> Double.parseDouble(row[j])).sum() / 9 * 25;
  }

  private static Map<String, List<String[]>> byStratum() {
    Map<String, List<String[]>> strata = new TreeMap<>();
    for (String[] row : Emas.rows("f1_skm_stratified.csv")) {
      strata.computeIfAbsent(row[1], stratum -> new ArrayList<>()).add(row);
    }
    return strata;
  }

  private static double[] values(List<String[]> rows) {
    return rows.stream().mapToDouble(DescriptiveTest::ikm).toArray();
  }

  @Test
  void stratified_mean_agrees_with_survey() {
    Json expected = Emas.expected("f1_expected.json");
    List<Stratum> strata = new ArrayList<>();
    byStratum()
        .forEach((label, rows) -> {
          Stratum stratum = Stratum.of(label, Long.parseLong(rows.get(0)[2]), values(rows));
          strata.add(stratum);
          assertThat(stratum.sample().mean())
              .isCloseTo(expected.number("by_stratum/" + label + "/mean"), within(1e-9));
          assertThat(stratum.sample().standardError(stratum.population()))
              .isCloseTo(expected.number("by_stratum/" + label + "/se"), within(1e-9));
        });
    StratifiedMean mean = StratifiedMean.of(strata);
    assertThat(mean.mean()).as(SURVEY).isCloseTo(expected.number("ikm_mean"), within(1e-9));
    assertThat(mean.standardError())
        .as(SURVEY)
        .isCloseTo(expected.number("ikm_se_fpc"), within(1e-9));
    assertThat(mean.standardErrorUncorrected())
        .as(SURVEY)
        .isCloseTo(expected.number("ikm_se_nofpc"), within(1e-9));
    assertThat(mean.degreesOfFreedom()).isEqualTo(4901);
    assertThat(mean.population()).isEqualTo(15395);
    assertInterval(mean.interval(0.95), expected.numbers("ci95_t"));
    assertInterval(mean.normalInterval(0.95), expected.numbers("ci95_normal"));
  }

  private static void assertInterval(Interval interval, double[] expected) {
    assertThat(interval.lower()).as(SURVEY).isCloseTo(expected[0], within(1e-8));
    assertThat(interval.upper()).as(SURVEY).isCloseTo(expected[1], within(1e-8));
  }

  @Test
  void domain_mean_agrees_with_survey() {
    Json expected = Emas.expected("f1_expected.json");
    for (String sex : List.of("L", "P")) {
      List<String> labels = new ArrayList<>();
      List<Long> populations = new ArrayList<>();
      List<double[]> observations = new ArrayList<>();
      List<boolean[]> inDomain = new ArrayList<>();
      byStratum()
          .forEach((label, rows) -> {
            labels.add(label);
            populations.add(Long.parseLong(rows.get(0)[2]));
            observations.add(values(rows));
            boolean[] member = new boolean[rows.size()];
            for (int i = 0; i < member.length; i++) {
              member[i] = rows.get(i)[3].equals(sex);
            }
            inDomain.add(member);
          });
      StratifiedMean mean = StratifiedMean.ofDomain(labels, populations, observations, inDomain);
      assertThat(mean.mean())
          .as(SURVEY)
          .isCloseTo(expected.number("by_sex/" + sex + "/mean"), within(1e-9));
      assertThat(mean.standardError())
          .as(SURVEY)
          .isCloseTo(expected.number("by_sex/" + sex + "/se"), within(1e-9));
    }
  }

  @Test
  void spearman_with_ties_agrees_with_cor_test() {
    Json expected = Emas.expected("d1_expected.json");
    double[][] scores = Emas.table("d1_scores.csv", 1);
    double[] first = column(scores, 0);
    double[] second = column(scores, 1);
    Spearman spearman = Spearman.of(first, second);
    String as = "R: cor.test(x$J01, x$J02, method = \"spearman\", exact = FALSE)";
    assertThat(spearman.rho()).as(as).isCloseTo(expected.number("spearman_J01_J02"), within(1e-10));
    assertThat(spearman.p()).as(as).isCloseTo(expected.number("spearman_p"), within(1e-10));
    assertThat(Spearman.of(second, first)).isEqualTo(spearman);
    assertThat(Spearman.of(first, first).p()).isZero();
    assertRefused(
        () -> Spearman.of(new double[] {1, 2, 3}, new double[] {2, 2, 2}), Reason.NO_VARIATION);
    assertRefused(() -> Spearman.of(new double[] {1, 2}, new double[] {2, 1}), Reason.TOO_FEW);
  }

  private static double[] column(double[][] table, int j) {
    double[] column = new double[table.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = table[i][j];
    }
    return column;
  }

  @Test
  void mean_with_interval() {
    double[] sample = column(Emas.table("h1_boot.csv", 1), 0);
    double[] expected = Emas.expected("h1_expected.json").numbers("t_ci");
    SampleMean mean = SampleMean.of(sample);
    assertThat(mean.interval(0.95).lower())
        .as("R: t.test(x$x)$conf.int")
        .isCloseTo(expected[0], within(1e-9));
    assertThat(mean.interval(0.95).upper()).isCloseTo(expected[1], within(1e-9));
    assertThat(mean.standardError(240))
        .isCloseTo(mean.standardError() * Math.sqrt(1 - 60.0 / 240), within(1e-12));
    assertThat(mean.interval(0.95, 60).lower()).isEqualTo(mean.mean());
    assertRefused(() -> mean.standardError(59), Reason.OUT_OF_RANGE);
    assertRefused(() -> SampleMean.of(new double[0]), Reason.EMPTY);
    assertRefused(() -> SampleMean.of(new double[] {3}).interval(0.95), Reason.TOO_FEW);
    assertThat(SampleMean.of(new double[] {0.1, 0.1, 0.1}).interval(0.95))
        .isEqualTo(new Interval(0.1, 0.1, 0.95));
  }

  @Test
  void intervals_of_finite_populations_cover() {
    SplittableRandom random = new SplittableRandom(11);
    int inside = 0;
    for (int repeat = 0; repeat < 4000; repeat++) {
      double[] population = new double[40];
      double sum = 0;
      for (int i = 0; i < population.length; i++) {
        population[i] = random.nextGaussian();
        sum += population[i];
      }
      // the first 15 of an exchangeable population are a random sample of it
      double[] sample = Arrays.copyOf(population, 15);
      Interval interval = SampleMean.of(sample).interval(0.95, 40);
      double truth = sum / 40;
      inside += interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
    }
    assertThat(inside / 4000.0).isCloseTo(0.95, within(0.012));
  }

  @Test
  void strata_that_say_nothing_are_refused() {
    assertRefused(() -> StratifiedMean.of(List.of()), Reason.EMPTY);
    assertRefused(
        () -> StratifiedMean.of(List.of(Stratum.of("a", 9, new double[] {1}))), Reason.TOO_FEW);
    assertRefused(() -> Stratum.of("a", 1, new double[] {1, 2}), Reason.OUT_OF_RANGE);
    assertThat(StratifiedMean.of(List.of(Stratum.of("a", 1, new double[] {7}))).standardError())
        .isZero();
  }
}
