package id.bangga.statistik;

import id.bangga.statistik.StatisticsException.Reason;

/// Checks that every method makes in the same words.
public final class Arguments {
  private Arguments() {}

  /// Refuses a value that is NaN or infinite.
  public static double finite(double value, String what) {
    if (!Double.isFinite(value)) {
      throw new StatisticsException(Reason.NOT_FINITE, what + " must be a finite number: " + value);
    }
    return value;
  }

  /// Refuses a table with a NaN or infinite value.
  public static void finite(double[] values, String what) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) { // words only for the refusal
        finite(values[i], what + " at " + i);
      }
    }
  }

  /// Refuses a confidence level outside the open interval (0, 1).
  public static double level(double level) {
    if (!(level > 0 && level < 1)) {
      throw new StatisticsException(
          Reason.OUT_OF_RANGE, "confidence level must lie between 0 and 1: " + level);
    }
    return level;
  }

  /// Refuses a count below its minimum.
  public static int atLeast(int minimum, int count, String what) {
    if (count < minimum) {
      throw new StatisticsException(
          count == 0 ? Reason.EMPTY : Reason.TOO_FEW,
          "at least " + minimum + " " + what + " needed, found " + count);
    }
    return count;
  }

  /// Refuses a table that is not rectangular or holds a missing or infinite value.
  ///
  /// @return the number of columns
  public static int complete(double[][] table, int minimumRows, int minimumColumns, String what) {
    atLeast(minimumRows, table.length, "rows of " + what);
    int columns = atLeast(minimumColumns, table[0].length, "columns of " + what);
    for (int i = 0; i < table.length; i++) {
      if (table[i].length != columns) {
        throw new StatisticsException(
            Reason.INCOMPLETE,
            what + " row " + i + " has " + table[i].length + " columns, not " + columns);
      }
      for (int j = 0; j < columns; j++) {
        if (Double.isNaN(table[i][j])) {
          throw new StatisticsException(
              Reason.INCOMPLETE, what + " is missing at row " + i + ", column " + j);
        }
        if (Double.isInfinite(table[i][j])) {
          finite(table[i][j], what + " at row " + i + ", column " + j);
        }
      }
    }
    return columns;
  }
}
