package id.bangga.statistik.jury;

import id.bangga.statistik.SeededRandom;
import id.bangga.statistik.jury.JudgingPlan.Assignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A plan in the making.
final class PlanDraft {
  private static final int SWAPS_PER_SCORE = 30;

  final JudgingPool pool;
  final int units;
  final int jurors;
  final boolean[] anchor;
  final int[] load;
  final boolean[][] assigned;
  private final int ratings;
  private final int[][] chosen;
  private final int[][] together;
  private final SeededRandom random;

  PlanDraft(JudgingPool pool, int ratings, boolean[] anchor, SeededRandom random) {
    this.pool = pool;
    this.units = pool.units().size();
    this.jurors = pool.jurors().size();
    this.anchor = anchor;
    this.ratings = ratings;
    this.random = random;
    this.load = new int[jurors];
    this.assigned = new boolean[units][jurors];
    this.chosen = new int[units][];
    this.together = new int[jurors][jurors];
  }

  int scores() {
    return Arrays.stream(load).sum();
  }

  boolean permitted(int unit, int juror) {
    return pool.permitted(unit, juror);
  }

  /// Jurors of a unit, in no particular order.
  int[] jurorsOf(int unit) {
    return chosen[unit];
  }

  /// Gives every unit its jurors: anchors first, then the units with the fewest permitted jurors,
  /// each time those with the smallest load who have met least.
  void assign() {
    int[] order = IntStream.range(0, units).toArray();
    random.shuffle(order);
    int[] permittedJurors = IntStream.range(0, units).map(pool::permittedJurors).toArray();
    List<Integer> sorted =
        Arrays.stream(order)
            .boxed()
            .sorted(
                Comparator.comparing((Integer unit) -> !anchor[unit])
                    .thenComparingInt(unit -> permittedJurors[unit]))
            .toList();
    for (int unit : sorted) {
      int wanted = anchor[unit] ? permittedJurors[unit] : ratings;
      chosen[unit] = new int[0];
      int[] candidates =
          IntStream.range(0, jurors).filter(juror -> permitted(unit, juror)).toArray();
      random.shuffle(candidates);
      for (int k = 0; k < wanted; k++) {
        add(unit, leastUsed(unit, candidates));
      }
    }
  }

  private int leastUsed(int unit, int[] candidates) {
    int best = -1;
    long bestCost = Long.MAX_VALUE;
    for (int juror : candidates) {
      if (!assigned[unit][juror]) {
        long met = 0;
        for (int other : chosen[unit]) {
          met += together[juror][other];
        }
        long cost = ((long) load[juror] << 32) + met;
        if (cost < bestCost) {
          bestCost = cost;
          best = juror;
        }
      }
    }
    return best;
  }

  private void add(int unit, int juror) {
    for (int other : chosen[unit]) {
      together[juror][other]++;
      together[other][juror]++;
    }
    chosen[unit] = Arrays.copyOf(chosen[unit], chosen[unit].length + 1);
    chosen[unit][chosen[unit].length - 1] = juror;
    assigned[unit][juror] = true;
    load[juror]++;
  }

  /// Hands a unit from one juror to another.
  void replace(int unit, int from, int to) {
    for (int k = 0; k < chosen[unit].length; k++) {
      int other = chosen[unit][k];
      if (other == from) {
        chosen[unit][k] = to;
      } else {
        together[from][other]--;
        together[other][from]--;
        together[to][other]++;
        together[other][to]++;
      }
    }
    assigned[unit][from] = false;
    assigned[unit][to] = true;
    load[from]--;
    load[to]++;
  }

  /// May `unit` go from one juror to another?
  boolean canReplace(int unit, int from, int to) {
    return !anchor[unit] && assigned[unit][from] && !assigned[unit][to] && permitted(unit, to);
  }

  /// Exchanges jurors between random pairs of units where that evens out how often jurors meet;
  /// loads stay as they are.
  void spreadPairs() {
    long tries = (long) SWAPS_PER_SCORE * units * ratings;
    for (long i = 0; i < tries && units > 1; i++) {
      int first = random.nextInt(units);
      int second = random.nextInt(units);
      int a = chosen[first][random.nextInt(chosen[first].length)];
      int b = chosen[second][random.nextInt(chosen[second].length)];
      if (first != second
          && canReplace(first, a, b)
          && canReplace(second, b, a)
          && gain(first, second, a, b) > 0) {
        replace(first, a, b);
        replace(second, b, a);
      }
    }
  }

  /// Fall of half the sum of squared meetings when a of `first` and b of `second` change places,
  /// neglecting pairs counted twice.
  private int gain(int first, int second, int a, int b) {
    int gain = 0;
    for (int other : chosen[first]) {
      if (other != a) {
        gain += together[a][other] - together[b][other] - 1;
      }
    }
    for (int other : chosen[second]) {
      if (other != b) {
        gain += together[b][other] - together[a][other] - 1;
      }
    }
    return gain;
  }

  JudgingPlan plan() {
    List<Assignment> assignments = new ArrayList<>(scores());
    for (int i = 0; i < units; i++) {
      for (int j = 0; j < jurors; j++) {
        if (assigned[i][j]) {
          assignments.add(new Assignment(i, j));
        }
      }
    }
    return new JudgingPlan(
        List.copyOf(assignments),
        IntStream.range(0, units).filter(i -> anchor[i]).boxed().toList(),
        Arrays.stream(load).boxed().toList(),
        PlanLinking.of(this));
  }
}
