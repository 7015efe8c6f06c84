package id.bangga.statistik.jury;

import static id.bangga.statistik.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.Semua;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import id.bangga.statistik.jury.JudgingPlan.Assignment;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JudgingPlannerTest {
  private static boolean[][] conflicts(
      SplittableRandom random, int units, int jurors, double share) {
    boolean[][] conflict = new boolean[units][jurors];
    for (boolean[] row : conflict) {
      for (int j = 0; j < jurors; j++) {
        row[j] = random.nextDouble() < share;
      }
    }
    return conflict;
  }

  private static void assertSound(
      JudgingPlan plan, boolean[][] conflict, int ratings, int anchors) {
    int units = conflict.length;
    int jurors = conflict[0].length;
    assertThat(new HashSet<>(plan.assignments())).hasSameSizeAs(plan.assignments());
    assertThat(plan.anchors()).hasSize(anchors);
    int[] perUnit = new int[units];
    int[] perJuror = new int[jurors];
    DisjointSets sets = new DisjointSets(units + jurors);
    for (Assignment pair : plan.assignments()) {
      assertThat(conflict[pair.unit()][pair.juror()]).isFalse();
      perUnit[pair.unit()]++;
      perJuror[pair.juror()]++;
      sets.join(pair.unit(), units + pair.juror());
    }
    for (int i = 0; i < units; i++) {
      int permitted = JudgingPool.of(conflict).permittedJurors(i);
      assertThat(perUnit[i]).isEqualTo(plan.anchors().contains(i) ? permitted : ratings);
    }
    assertThat(plan.loads()).hasSize(jurors);
    for (int j = 0; j < jurors; j++) {
      assertThat(plan.loads().get(j)).isEqualTo(perJuror[j]);
    }
    assertThat(Collections.max(plan.loads()) - Collections.min(plan.loads()))
        .isLessThanOrEqualTo(1);
    assertThat(sets.count()).isEqualTo(1);
  }

  @Test
  void plans_are_sound_with_conflicts_and_anchors() {
    Semua.forAll(
        150,
        random -> random,
        random -> {
          int units = 20 + random.nextInt(60);
          int jurors = 8 + random.nextInt(12);
          int ratings = 2 + random.nextInt(3);
          int anchors = random.nextInt(4);
          boolean[][] conflict = conflicts(random, units, jurors, 0.06);
          JudgingPlanner planner =
              JudgingPlanner.withRatingsPerUnit(ratings)
                  .withAnchors(anchors)
                  .withSeed(random.nextLong());
          assertSound(planner.plan(JudgingPool.of(conflict)), conflict, ratings, anchors);
        });
  }

  @Test
  void refuses_exactly_when_no_plan_exists() {
    int[] refused = new int[1];
    Semua.forAll(
        300,
        random -> conflicts(random, 4, 4, 0.15 + 0.3 * random.nextDouble()),
        conflict -> {
          boolean possible = somePlanExists(conflict, new boolean[4][4], 0);
          try {
            JudgingPlan plan = JudgingPlanner.withRatingsPerUnit(2).plan(JudgingPool.of(conflict));
            assertSound(plan, conflict, 2, 0);
            assertThat(possible).isTrue();
          } catch (StatisticsException refusal) {
            assertThat(refusal.reason()).isEqualTo(Reason.INFEASIBLE);
            assertThat(possible).as(refusal.getMessage()).isFalse();
            refused[0]++;
          }
        });
    assertThat(refused[0]).isBetween(30, 270);
  }

  /// All plans of four units by two of four jurors.
  private static boolean somePlanExists(boolean[][] conflict, boolean[][] plan, int unit) {
    if (unit == 4) {
      return balancedAndConnected(plan);
    }
    for (int a = 0; a < 4; a++) {
      for (int b = a + 1; b < 4; b++) {
        if (!conflict[unit][a] && !conflict[unit][b]) {
          plan[unit][a] = true;
          plan[unit][b] = true;
          boolean found = somePlanExists(conflict, plan, unit + 1);
          plan[unit][a] = false;
          plan[unit][b] = false;
          if (found) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean balancedAndConnected(boolean[][] plan) {
    DisjointSets sets = new DisjointSets(8);
    for (int j = 0; j < 4; j++) {
      int load = 0;
      for (int i = 0; i < 4; i++) {
        if (plan[i][j]) {
          load++;
          sets.join(i, 4 + j);
        }
      }
      if (load != 2) {
        return false;
      }
    }
    return sets.count() == 1;
  }

  @Test
  void equal_seeds_give_equal_plans() {
    JudgingPool pool = JudgingPool.of(conflicts(new SplittableRandom(1), 130, 20, 0.05));
    JudgingPlanner planner = JudgingPlanner.withRatingsPerUnit(5);
    assertThat(planner.plan(pool)).isEqualTo(planner.plan(pool));
    assertThat(planner.withSeed(2).plan(pool)).isNotEqualTo(planner.plan(pool));
  }

  @Test
  void linking_is_the_error_of_least_squares_differences() {
    // every juror scores every unit: Var(difference) = 2 / jurors, nothing is lost to severity
    JudgingPlan complete =
        JudgingPlanner.withRatingsPerUnit(4).plan(JudgingPool.of(new boolean[6][4]));
    JudgingPlan.Linking linking = complete.linking().orElseThrow();
    assertThat(linking.meanDifferenceError()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(linking.worstDifferenceError()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(linking.efficiency()).isCloseTo(1, within(1e-12));
    // a balanced incomplete block design, 4 units by 2 of 4 jurors in a ring: pairs of units that
    // share a juror differ with variance 3/2, opposite ones with 2
    JudgingPlan ring = JudgingPlanner.withRatingsPerUnit(2).plan(JudgingPool.of(new boolean[4][4]));
    JudgingPlan.Linking weak = ring.linking().orElseThrow();
    assertThat(weak.worstDifferenceError()).isCloseTo(Math.sqrt(2), within(1e-12));
    assertThat(weak.meanDifferenceError())
        .isCloseTo(Math.sqrt((4 * 1.5 + 2 * 2) / 6), within(1e-12));
  }

  @Test
  void refusals_carry_their_labels_and_figures() {
    boolean[][] conflict = new boolean[5][3];
    conflict[2][0] = true;
    conflict[2][1] = true;
    assertThat(JudgingPlanner.withRatingsPerUnit(2).propose(JudgingPool.of(conflict)))
        .isEqualTo(
            new PlanRefusal.TooFewJurors(2, List.of(new PlanRefusal.TooFewJurors.Wanting("3", 1))));
    assertThat(JudgingPlanner.withRatingsPerUnit(1).propose(JudgingPool.of(new boolean[5][3])))
        .isEqualTo(new PlanRefusal.TooFewScores(5, 5, 3, 7));
    assertThat(
            JudgingPlanner.withRatingsPerUnit(1)
                .withAnchors(6)
                .propose(JudgingPool.of(new boolean[5][3])))
        .isEqualTo(new PlanRefusal.TooManyAnchors(6, 5));
    JudgingPool narrow =
        JudgingPool.of(
            List.of("u1", "u2", "u3", "u4", "u5", "u6"),
            List.of("a", "b", "c"),
            Map.of("c", List.of("u2", "u3", "u4", "u5", "u6")));
    assertThat(JudgingPlanner.withRatingsPerUnit(2).propose(narrow))
        .isEqualTo(new PlanRefusal.UnevenLoads(List.of("a", "b"), 11, List.of("c"), 1));
  }

  @Test
  void refusals_say_why() {
    boolean[][] conflict = new boolean[5][3];
    conflict[2][0] = true;
    conflict[2][1] = true;
    assertRefused(
            () -> JudgingPlanner.withRatingsPerUnit(2).plan(JudgingPool.of(conflict)),
            Reason.INFEASIBLE)
        .contains("fewer than 2 permitted jurors: 3 (1)");
    assertRefused(
            () -> JudgingPlanner.withRatingsPerUnit(1).plan(JudgingPool.of(new boolean[5][3])),
            Reason.INFEASIBLE)
        .contains("5 scores cannot link 5 units and 3 jurors; at least 7");
    // juror c may see one unit only
    JudgingPool narrow =
        JudgingPool.of(
            List.of("u1", "u2", "u3", "u4", "u5", "u6"),
            List.of("a", "b", "c"),
            Map.of("c", List.of("u2", "u3", "u4", "u5", "u6")));
    assertRefused(() -> JudgingPlanner.withRatingsPerUnit(2).plan(narrow), Reason.INFEASIBLE)
        .contains("jurors a, b must give at least 11", "jurors c can give at most 1");
    JudgingPool split =
        JudgingPool.of(
            List.of("u1", "u2", "u3", "u4"),
            List.of("a", "b", "c", "d"),
            Map.of(
                "a",
                List.of("u3", "u4"),
                "b",
                List.of("u3", "u4"),
                "c",
                List.of("u1", "u2"),
                "d",
                List.of("u1", "u2")));
    assertRefused(() -> JudgingPlanner.withRatingsPerUnit(2).plan(split), Reason.INFEASIBLE)
        .contains("without a common juror");
    assertRefused(
        () -> JudgingPool.of(List.of("u"), List.of("a"), Map.of("a", List.of("x"))),
        Reason.OUT_OF_RANGE);
    assertThat(
            JudgingPlanner.withRatingsPerUnit(1).plan(JudgingPool.of(new boolean[1][1])).linking())
        .isEqualTo(Optional.empty());
  }
}
