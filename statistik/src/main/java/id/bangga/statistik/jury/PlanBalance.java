package id.bangga.statistik.jury;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Evens out the loads of a draft by passing units along chains of jurors.
///
/// A chain from a juror h to a juror with at least two scores fewer makes the loads more even. When
/// no juror has such a chain, the jurors that can be reached from those with a load of at least m +
/// 2 (m the smallest load) keep all their units among themselves whatever is done: together they
/// must give more than m + 1 scores each, the others less, so that no plan has loads within one of
/// each other.
final class PlanBalance {
  private final PlanDraft draft;
  private final int[] cameFrom;
  private final int[] unitUsed;

  private PlanBalance(PlanDraft draft) {
    this.draft = draft;
    this.cameFrom = new int[draft.jurors];
    this.unitUsed = new int[draft.jurors];
  }

  /// Balances the draft.
  ///
  /// @return why that is impossible, or empty
  static Optional<PlanRefusal> balance(PlanDraft draft) {
    PlanBalance balance = new PlanBalance(draft);
    while (balance.spread() > 1) {
      if (!balance.improve()) {
        return Optional.of(balance.refusal());
      }
    }
    return Optional.empty();
  }

  private int smallest() {
    return Arrays.stream(draft.load).min().orElseThrow();
  }

  private int spread() {
    return Arrays.stream(draft.load).max().orElseThrow() - smallest();
  }

  private List<Integer> overloaded() {
    int limit = smallest() + 2;
    return IntStream.range(0, draft.jurors)
        .filter(juror -> draft.load[juror] >= limit)
        .boxed()
        .toList();
  }

  private boolean improve() {
    for (int start : overloaded()) {
      int end = search(List.of(start), draft.load[start] - 2);
      if (end >= 0) {
        passAlong(end);
        return true;
      }
    }
    return false;
  }

  /// Breadth-first search for a juror with a load of at most `limit`; -1 when there is none.
  private int search(List<Integer> starts, int limit) {
    Arrays.fill(cameFrom, -2);
    Deque<Integer> queue = new ArrayDeque<>(starts);
    starts.forEach(start -> cameFrom[start] = -1);
    while (!queue.isEmpty()) {
      int juror = queue.remove();
      if (draft.load[juror] <= limit) {
        return juror;
      }
      for (int unit = 0; unit < draft.units; unit++) {
        if (draft.assigned[unit][juror] && !draft.anchor[unit]) {
          reach(juror, unit, queue);
        }
      }
    }
    return -1;
  }

  private void reach(int juror, int unit, Deque<Integer> queue) {
    for (int next = 0; next < draft.jurors; next++) {
      if (cameFrom[next] == -2 && draft.canReplace(unit, juror, next)) {
        cameFrom[next] = juror;
        unitUsed[next] = unit;
        queue.add(next);
      }
    }
  }

  private void passAlong(int end) {
    int juror = end;
    while (cameFrom[juror] >= 0) {
      draft.replace(unitUsed[juror], cameFrom[juror], juror);
      juror = cameFrom[juror];
    }
  }

  private PlanRefusal refusal() {
    search(overloaded(), -1);
    List<Integer> bound =
        IntStream.range(0, draft.jurors).filter(j -> cameFrom[j] != -2).boxed().toList();
    List<Integer> free =
        IntStream.range(0, draft.jurors).filter(j -> cameFrom[j] == -2).boxed().toList();
    int boundScores = bound.stream().mapToInt(j -> draft.load[j]).sum();
    int freeScores = free.stream().mapToInt(j -> draft.load[j]).sum();
    return new PlanRefusal.UnevenLoads(
        draft.pool.names(bound), boundScores, draft.pool.names(free), freeScores);
  }
}
