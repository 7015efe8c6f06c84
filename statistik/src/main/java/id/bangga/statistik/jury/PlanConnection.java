package id.bangga.statistik.jury;

/// Joins the separate groups of a draft by exchanging jurors between them.
///
/// If a score of one group lies on a cycle, exchanging its juror with that of a score of another
/// group joins the two and keeps all loads. With at least units + jurors - 1 scores a group with a
/// cycle exists; only conflicts and anchors can stand in the way.
final class PlanConnection {
  private final PlanDraft draft;

  PlanConnection(PlanDraft draft) {
    this.draft = draft;
  }

  /// Connects the draft as far as possible.
  ///
  /// @return is it connected?
  boolean connect() {
    int groups = groups().count();
    while (groups > 1) {
      if (!joinSome(groups)) {
        return false;
      }
      groups = groups().count();
    }
    return true;
  }

  private DisjointSets groups() {
    DisjointSets sets = new DisjointSets(draft.units + draft.jurors);
    for (int unit = 0; unit < draft.units; unit++) {
      for (int juror : draft.jurorsOf(unit)) {
        sets.join(unit, draft.units + juror);
      }
    }
    return sets;
  }

  private boolean joinSome(int groups) {
    DisjointSets sets = groups();
    for (int first = 0; first < draft.units; first++) {
      for (int a : draft.jurorsOf(first).clone()) {
        if (!draft.anchor[first] && onCycle(first, a, groups)) {
          if (joinThrough(first, a, sets, groups)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Does the draft fall into no more groups without this score?
  private boolean onCycle(int unit, int juror, int groups) {
    DisjointSets sets = new DisjointSets(draft.units + draft.jurors);
    for (int i = 0; i < draft.units; i++) {
      for (int j : draft.jurorsOf(i)) {
        if (i != unit || j != juror) {
          sets.join(i, draft.units + j);
        }
      }
    }
    return sets.count() == groups;
  }

  private boolean joinThrough(int first, int a, DisjointSets sets, int groups) {
    for (int b = 0; b < draft.jurors; b++) {
      if (sets.find(draft.units + b) == sets.find(first) || !draft.canReplace(first, a, b)) {
        continue;
      }
      if (draft.load[a] > draft.load[b]) {
        draft.replace(first, a, b);
        if (groups().count() < groups) {
          return true;
        }
        draft.replace(first, b, a);
      }
      for (int second = 0; second < draft.units; second++) {
        if (draft.canReplace(second, b, a)) {
          draft.replace(first, a, b);
          draft.replace(second, b, a);
          return true;
        }
      }
    }
    return false;
  }
}
