package id.bangga.statistik.bench;

import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.CrossedModel;
import id.bangga.statistik.jury.ScoreTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// REML fit, from a contest to a million scores; units x jurors x scores.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CrossedModelBench {
  /// Units x jurors x scores. Jurors grow with the scores, units with their root.
  @Param({
    "130x20x650",
    "400x400x10000",
    "1128x2972x73421",
    "2000x12000x300000",
    "4000x40000x1000000"
  })
  public String size = "130x20x650";

  private ScoreTable table = ScoreTable.builder().build();

  /// Makes the scores.
  @Setup
  public void make() {
    table = Sizes.panel(size);
  }

  /// One fit.
  @Benchmark
  public CrossedFit fit() {
    return CrossedModel.withDefaults().fit(table);
  }
}
