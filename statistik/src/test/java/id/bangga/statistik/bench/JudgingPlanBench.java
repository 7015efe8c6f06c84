package id.bangga.statistik.bench;

import id.bangga.statistik.jury.JudgingPlan;
import id.bangga.statistik.jury.JudgingPlanner;
import id.bangga.statistik.jury.JudgingPool;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A plan with 5 scores per unit and 3 % of the pairs in conflict.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JudgingPlanBench {
  /// Units x jurors x scores.
  @Param({"130x20x650", "1000x100x5000", "3000x300x15000"})
  public String size = "130x20x650";

  private JudgingPool pool = JudgingPool.of(new boolean[0][0]);

  /// Makes the pool.
  @Setup
  public void make() {
    int[] sizes = Sizes.parse(size);
    SplittableRandom random = new SplittableRandom(3);
    boolean[][] conflict = new boolean[sizes[0]][sizes[1]];
    for (boolean[] row : conflict) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextDouble() < 0.03;
      }
    }
    pool = JudgingPool.of(conflict);
  }

  /// One plan.
  @Benchmark
  public JudgingPlan plan() {
    return JudgingPlanner.withRatingsPerUnit(5).plan(pool);
  }
}
