package id.bangga.statistik.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks in about two minutes within 512 MB and prints size, time and growth
/// exponent: the slope of log time over log scores from the row above.
public final class Bench {
  private static final List<Class<?>> BENCHMARKS =
      List.of(CrossedModelBench.class, RankUncertaintyBench.class, JudgingPlanBench.class);

  private Bench() {}

  /// Runs all benchmarks, or those whose class name contains the first argument.
  public static void main(String... arguments) throws RunnerException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String wanted = arguments.length == 0 ? "" : arguments[0];
    for (Class<?> benchmark : BENCHMARKS) {
      if (benchmark.getSimpleName().contains(wanted)) {
        print(out, benchmark.getSimpleName(), run(benchmark));
      }
    }
  }

  private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .forks(1)
                .jvmArgs("-Xmx512m", "--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build())
        .run();
  }

  private static void print(PrintStream out, String name, Collection<RunResult> results) {
    out.printf(
        Locale.ROOT,
        "%n%-22s %24s %10s %12s %9s %9s%n",
        name,
        "units x jurors x scores",
        "n",
        "ms",
        "+/- ms",
        "growth");
    double lastTime = 0;
    double lastScores = 0;
    for (RunResult result : results.stream().sorted(Comparator.comparingInt(Bench::n)).toList()) {
      double time = result.getPrimaryResult().getScore();
      double error = result.getPrimaryResult().getStatistics().getStandardDeviation();
      double scores = n(result);
      String growth =
          lastTime == 0
              ? ""
              : String.format(
                  Locale.ROOT, "%.2f", Math.log(time / lastTime) / Math.log(scores / lastScores));
      out.printf(
          Locale.ROOT,
          "%-22s %24s %10.0f %12.3f %9.3f %9s%n",
          "",
          result.getParams().getParam("size"),
          scores,
          time,
          error,
          growth);
      lastTime = time;
      lastScores = scores;
    }
  }

  private static int n(RunResult result) {
    return Sizes.parse(result.getParams().getParam("size"))[2];
  }
}
