package id.bangga.statistik.interval;

import static id.bangga.statistik.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.Emas;
import id.bangga.statistik.Json;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.interval.Bootstrap.Kind;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final String BOOT =
      "R: b <- boot::boot(x$x, \\(d, i) mean(d[i]), 20000); boot.ci(b, type = c(\"perc\", \"bca\"))";

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double[] sample() {
    return Emas.rows("h1_boot.csv").stream().mapToDouble(r -> Double.parseDouble(r[1])).toArray();
  }

  @Test
  void bootstrap_intervals_agree_with_boot() {
    Json expected = Emas.expected("h1_expected.json");
    double tolerance = expected.number("mc_tolerance");
    for (Kind kind : Kind.values()) {
      Bootstrap.Result result =
          Bootstrap.withDefaults().withResamples(20_000).of(sample(), IntervalTest::mean, kind);
      double[] ends = expected.numbers(kind == Kind.BCA ? "bca" : "percentile");
      assertThat(result.estimate()).isCloseTo(expected.number("mean"), within(1e-9));
      assertThat(result.standardError())
          .as(BOOT)
          .isCloseTo(expected.number("boot_se"), within(0.05));
      assertThat(result.interval().lower()).as(BOOT).isCloseTo(ends[0], within(tolerance));
      assertThat(result.interval().upper()).as(BOOT).isCloseTo(ends[1], within(tolerance));
    }
  }

  @Test
  void bootstrap_is_fixed_by_its_seed_and_refuses_what_has_no_spread() {
    Bootstrap bootstrap = Bootstrap.withDefaults().withResamples(500).withSeed(9);
    assertThat(bootstrap.of(sample(), IntervalTest::mean, Kind.BCA))
        .isEqualTo(bootstrap.of(sample(), IntervalTest::mean, Kind.BCA));
    double[] flat = {2, 2, 2};
    Interval point = bootstrap.of(flat, IntervalTest::mean, Kind.PERCENTILE).interval();
    assertThat(point.lower()).isEqualTo(2);
    assertThat(point.upper()).isEqualTo(2);
    assertRefused(
        () -> bootstrap.of(new double[] {1}, IntervalTest::mean, Kind.BCA), Reason.TOO_FEW);
    assertRefused(() -> bootstrap.of(sample(), values -> Double.NaN, Kind.BCA), Reason.NOT_FINITE);
    assertRefused(() -> bootstrap.withLevel(2), Reason.OUT_OF_RANGE);
  }

  @Test
  void wilson_interval_from_counts() {
    // R: binom::binom.wilson(81, 263); Newcombe (1998), table I
    Interval interval = ProportionInterval.WILSON.of(81, 263, 0.95);
    assertThat(interval.lower()).isCloseTo(0.2553, within(5e-5));
    assertThat(interval.upper()).isCloseTo(0.3662, within(5e-5));
    assertThat(ProportionInterval.WILSON.of(0, 20, 0.95).lower()).isZero();
    assertThat(ProportionInterval.WILSON.of(0, 20, 0.95).upper()).isCloseTo(0.1611, within(5e-5));
    assertThat(ProportionInterval.WILSON.of(20, 20, 0.95).upper()).isEqualTo(1);
    // R: binom.test(81, 263)$conf.int; Newcombe (1998), table I
    Interval exact = ProportionInterval.CLOPPER_PEARSON.of(81, 263, 0.95);
    assertThat(exact.lower()).isCloseTo(0.2527, within(5e-5));
    assertThat(exact.upper()).isCloseTo(0.3676, within(5e-5));
    for (ProportionInterval method : ProportionInterval.values()) {
      assertRefused(() -> method.of(0, 0, 0.95), Reason.EMPTY);
      assertRefused(() -> method.of(3, 2, 0.95), Reason.OUT_OF_RANGE);
      for (int x = 0; x <= 9; x++) {
        Interval one = method.of(x, 9, 0.9);
        Interval mirrored = method.of(9 - x, 9, 0.9);
        assertThat(one.lower()).isCloseTo(1 - mirrored.upper(), within(1e-12));
      }
    }
  }

  @Test
  void wilson_interval_covers() {
    SplittableRandom random = new SplittableRandom(2);
    int inside = 0;
    for (int repeat = 0; repeat < 10_000; repeat++) {
      double truth = random.nextDouble();
      int successes = 0;
      for (int i = 0; i < 50; i++) {
        successes += random.nextDouble() < truth ? 1 : 0;
      }
      Interval interval = ProportionInterval.WILSON.of(successes, 50, 0.95);
      inside += interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
    }
    assertThat(inside / 10_000.0).isCloseTo(0.95, within(0.01));
  }

  @Test
  void sample_sizes_of_krejcie_and_morgan() {
    for (String[] row : Emas.rows("krejcie_morgan.csv")) {
      assertThat(SampleSize.krejcieMorgan(Long.parseLong(row[0])))
          .as("Krejcie and Morgan (1970), N = %s", row[0])
          .isEqualTo(Integer.parseInt(row[1]));
    }
    assertThat(SampleSize.krejcieMorgan(1)).isEqualTo(1);
    assertThat(SampleSize.krejcieMorgan(Long.MAX_VALUE)).isEqualTo(384);
    assertRefused(() -> SampleSize.krejcieMorgan(0), Reason.EMPTY);
    assertRefused(() -> SampleSize.krejcieMorgan(-5), Reason.OUT_OF_RANGE);
  }
}
