package id.bangga.statistik.jury;

import java.util.List;

/// Why there is no judging plan, with the labels and figures that led to it, so that callers can
/// say it in their readers' language.
public sealed interface PlanRefusal extends PlanOutcome {
  /// Labels beyond this number are counted in a message, not named.
  int NAMED = 10;

  /// One English sentence.
  String message();

  /// More anchor units are wanted than there are units.
  record TooManyAnchors(int anchors, int units) implements PlanRefusal {
    @Override
    public String message() {
      return anchors + " anchor units of " + units + " units";
    }
  }

  /// Conflicts leave some units with fewer than R jurors.
  ///
  /// @param ratings R
  /// @param units every unit that wants jurors
  record TooFewJurors(int ratings, List<Wanting> units) implements PlanRefusal {
    /// A unit and how many jurors may score it.
    public record Wanting(String unit, int permitted) {}

    public TooFewJurors {
      units = List.copyOf(units);
    }

    @Override
    public String message() {
      List<String> named =
          units.stream().map(one -> one.unit() + " (" + one.permitted() + ")").toList();
      return "units with fewer than " + ratings + " permitted jurors: " + PlanRefusal.names(named);
    }
  }

  /// A plan of so few scores cannot link all units and jurors.
  ///
  /// @param needed units + jurors - 1
  record TooFewScores(int scores, int units, int jurors, int needed) implements PlanRefusal {
    @Override
    public String message() {
      return "%d scores cannot link %d units and %d jurors; at least %d are needed"
          .formatted(scores, units, jurors, needed);
    }
  }

  /// Conflicts or anchors force the loads of some jurors two or more apart.
  ///
  /// @param bound jurors who together must give at least `boundScores`
  /// @param free jurors who together can give at most `freeScores`
  record UnevenLoads(List<String> bound, int boundScores, List<String> free, int freeScores)
      implements PlanRefusal {
    public UnevenLoads {
      bound = List.copyOf(bound);
      free = List.copyOf(free);
    }

    @Override
    public String message() {
      return ("loads cannot be even: because of conflicts or anchors, jurors %s must give at least"
              + " %d scores together, and jurors %s can give at most %d")
          .formatted(PlanRefusal.names(bound), boundScores, PlanRefusal.names(free), freeScores);
    }
  }

  /// The conflicts leave groups of units without a common juror, whatever is assigned.
  record Separated() implements PlanRefusal {
    @Override
    public String message() {
      return "the conflicts leave groups of units without a common juror";
    }
  }

  /// A connected plan may exist but was not found.
  record NotFound(int attempts) implements PlanRefusal {
    @Override
    public String message() {
      return "no connected plan was found in %d attempts; fewer conflicts or more scores per unit may allow one"
          .formatted(attempts);
    }
  }

  private static String names(List<String> labels) {
    return labels.size() <= NAMED
        ? String.join(", ", labels)
        : String.join(", ", labels.subList(0, NAMED)) + " and " + (labels.size() - NAMED) + " more";
  }
}
