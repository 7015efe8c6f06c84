package id.bangga.statistik;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Just enough JSON to read the expected values: objects, arrays, numbers and strings by path.
public final class Json {
  private final Object value;

  private Json(Object value) {
    this.value = value;
  }

  static Json parse(String text) {
    return new Json(new Reader(text).value());
  }

  /// The member at a path such as `reml/var_unit`.
  public Json at(String path) {
    Object here = value;
    for (String key : path.split("/")) {
      here =
          here instanceof List<?> list
              ? list.get(Integer.parseInt(key))
              : ((Map<?, ?>) here).get(key);
      if (here == null) {
        throw new IllegalArgumentException("no " + key + " in " + path);
      }
    }
    return new Json(here);
  }

  /// The number at a path.
  public double number(String path) {
    return (Double) at(path).value;
  }

  /// The numbers of an array.
  public double[] numbers(String path) {
    List<?> list = (List<?>) at(path).value;
    return IntStream.range(0, list.size()).mapToDouble(i -> (Double) list.get(i)).toArray();
  }

  /// The members of an object of numbers.
  public Map<String, Double> map(String path) {
    Map<String, Double> map = new LinkedHashMap<>();
    ((Map<?, ?>) at(path).value).forEach((key, number) -> map.put((String) key, (Double) number));
    return map;
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    char skip() {
      while (Character.isWhitespace(text.charAt(at)) || ",:".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return text.charAt(at);
    }

    Object value() {
      return switch (skip()) {
        case '{' -> object();
        case '[' -> array();
        case '"' -> string();
        default -> number();
      };
    }

    private Map<String, Object> object() {
      Map<String, Object> map = new LinkedHashMap<>();
      for (at++; skip() != '}'; ) {
        String key = (String) value();
        map.put(key, value());
      }
      at++;
      return map;
    }

    private List<Object> array() {
      List<Object> list = new ArrayList<>();
      for (at++; skip() != ']'; ) {
        list.add(value());
      }
      at++;
      return list;
    }

    private String string() {
      int from = at + 1;
      at = text.indexOf('"', from) + 1;
      return text.substring(from, at - 1);
    }

    private Double number() {
      int from = at;
      while (",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return Double.valueOf(text.substring(from, at));
    }
  }
}
