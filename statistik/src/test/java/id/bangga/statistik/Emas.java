package id.bangga.statistik;

import id.bangga.statistik.jury.ScoreTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Golden cases: inputs with the answers of established packages.
public final class Emas {
  private Emas() {}

  /// Rows of a CSV file without its header.
  public static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    text(name)
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .forEach(l -> rows.add(l.split(",", -1)));
    return rows;
  }

  /// Expected values.
  public static Json expected(String name) {
    return Json.parse(text(name));
  }

  /// Scores in columns unit, juror, score.
  public static ScoreTable scores(String name) {
    ScoreTable.Builder table = ScoreTable.builder();
    rows(name).forEach(row -> table.add(row[0], row[1], Double.parseDouble(row[2])));
    return table.build();
  }

  /// Numeric columns from `first` on; an empty cell becomes NaN.
  public static double[][] table(String name, int first) {
    List<String[]> rows = rows(name);
    double[][] table = new double[rows.size()][];
    for (int i = 0; i < table.length; i++) {
      String[] row = rows.get(i);
      table[i] = new double[row.length - first];
      for (int j = first; j < row.length; j++) {
        table[i][j - first] = row[j].isBlank() ? Double.NaN : Double.parseDouble(row[j]);
      }
    }
    return table;
  }

  private static String text(String name) {
    try (InputStream in = Emas.class.getResourceAsStream("/emas/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
