package id.bangga.statistik.jury;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.StatisticsException.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Units to be judged, jurors, and the pairs that must not meet.
public final class JudgingPool {
  private final List<String> units;
  private final List<String> jurors;
  private final boolean[][] conflict;

  private JudgingPool(List<String> units, List<String> jurors, boolean[][] conflict) {
    this.units = units;
    this.jurors = jurors;
    this.conflict = conflict;
  }

  /// A pool by labels.
  ///
  /// @param units labels of the units, all different
  /// @param jurors labels of the jurors, all different
  /// @param conflicts for some jurors, the labels of the units they must not score
  /// @throws StatisticsException `OUT_OF_RANGE` for a label that occurs twice or is unknown
  public static JudgingPool of(
      List<String> units,
      List<String> jurors,
      Map<String, ? extends Collection<String>> conflicts) {
    Map<String, Integer> unitNumbers = number(units, "unit");
    Map<String, Integer> jurorNumbers = number(jurors, "juror");
    boolean[][] conflict = new boolean[units.size()][jurors.size()];
    conflicts.forEach((juror, forbidden) -> {
      int j = known(jurorNumbers, juror, "juror");
      for (String unit : forbidden) {
        conflict[known(unitNumbers, unit, "unit")][j] = true;
      }
    });
    return new JudgingPool(List.copyOf(units), List.copyOf(jurors), conflict);
  }

  /// A pool by numbers; labels are `1`, `2`, ...
  ///
  /// @param conflict `conflict[unit][juror]` is true when the juror must not score the unit
  public static JudgingPool of(boolean[][] conflict) {
    int jurors = conflict.length == 0 ? 0 : conflict[0].length;
    return of(labels(conflict.length), labels(jurors), conflict);
  }

  /// A pool by numbers with labels for messages, which may repeat.
  ///
  /// @param conflict `conflict[unit][juror]` is true when the juror must not score the unit
  /// @throws StatisticsException `INCOMPLETE` when the table does not fit the labels
  public static JudgingPool of(List<String> units, List<String> jurors, boolean[][] conflict) {
    if (conflict.length != units.size()) {
      throw new StatisticsException(
          Reason.INCOMPLETE, conflict.length + " rows for " + units.size() + " units");
    }
    boolean[][] copy = new boolean[conflict.length][];
    for (int i = 0; i < copy.length; i++) {
      if (conflict[i].length != jurors.size()) {
        throw new StatisticsException(
            Reason.INCOMPLETE, "unit " + i + " has another number of jurors");
      }
      copy[i] = conflict[i].clone();
    }
    return new JudgingPool(List.copyOf(units), List.copyOf(jurors), copy);
  }

  private static List<String> labels(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }

  private static Map<String, Integer> number(List<String> labels, String what) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String label : labels) {
      if (numbers.putIfAbsent(label, numbers.size()) != null) {
        throw new StatisticsException(Reason.OUT_OF_RANGE, what + " occurs twice: " + label);
      }
    }
    return numbers;
  }

  private static int known(Map<String, Integer> numbers, String label, String what) {
    Integer number = numbers.get(label);
    if (number == null) {
      throw new StatisticsException(Reason.OUT_OF_RANGE, "unknown " + what + ": " + label);
    }
    return number;
  }

  /// Labels of the units, by number.
  public List<String> units() {
    return units;
  }

  /// Labels of the jurors, by number.
  public List<String> jurors() {
    return jurors;
  }

  /// May the juror score the unit?
  public boolean permitted(int unit, int juror) {
    return !conflict[unit][juror];
  }

  /// Number of jurors who may score a unit.
  public int permittedJurors(int unit) {
    int count = 0;
    for (boolean forbidden : conflict[unit]) {
      count += forbidden ? 0 : 1;
    }
    return count;
  }

  /// Do the permitted pairs link all units and jurors?
  boolean connected() {
    DisjointSets sets = new DisjointSets(units.size() + jurors.size());
    for (int i = 0; i < units.size(); i++) {
      for (int j = 0; j < jurors.size(); j++) {
        if (!conflict[i][j]) {
          sets.join(i, units.size() + j);
        }
      }
    }
    return sets.count() == 1;
  }

  /// Labels of some jurors, by number.
  List<String> names(Collection<Integer> some) {
    return some.stream().sorted().map(jurors::get).toList();
  }
}
