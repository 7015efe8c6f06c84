package id.bangga.statistik.bench;

import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.CrossedModel;
import id.bangga.statistik.ranking.RankUncertainty;
import id.bangga.statistik.ranking.RankedUnits;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// 10,000 draws of the ranking.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RankUncertaintyBench {
  /// Units x jurors x scores.
  @Param({"150x20x750", "500x60x2500", "1128x2972x73421"})
  public String size = "150x20x750";

  private CrossedFit fit = CrossedModel.withDefaults().fit(Sizes.panel(size));

  /// Fits the model.
  @Setup
  public void make() {
    fit = CrossedModel.withDefaults().fit(Sizes.panel(size));
  }

  /// One ranking.
  @Benchmark
  public RankedUnits rank() {
    return RankUncertainty.withDefaults().of(fit);
  }
}
