package id.bangga.audit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A small JSON object for the journal's *sebelum* and *sesudah*: `Isi.dari("nama", n, "bobot",
/// b)`.
public final class Isi {
  private Isi() {}

  /// JSON text of the given name–value pairs, in that order. Numbers and booleans stay bare, null
  /// stays null, everything else becomes text.
  public static String dari(@Nullable Object... pasangan) {
    Map<String, @Nullable Object> isi = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pasangan.length; i += 2) {
      isi.put(String.valueOf(pasangan[i]), pasangan[i + 1]);
    }
    return isi.entrySet().stream()
        .map(e -> kutip(e.getKey()) + ":" + nilai(e.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String nilai(@Nullable Object nilai) {
    return switch (nilai) {
      case null -> "null";
      case Boolean benar -> benar.toString();
      case Integer bilangan -> bilangan.toString();
      case Long bilangan -> bilangan.toString();
      case BigDecimal bilangan -> bilangan.toPlainString();
      default -> kutip(nilai.toString());
    };
  }

  private static String kutip(String teks) {
    var hasil = new StringBuilder("\"");
    for (int i = 0; i < teks.length(); i++) {
      char c = teks.charAt(i);
      switch (c) {
        case '"' -> hasil.append("\\\"");
        case '\\' -> hasil.append("\\\\");
        case '\n' -> hasil.append("\\n");
        case '\r' -> hasil.append("\\r");
        case '\t' -> hasil.append("\\t");
        default -> {
          if (c < ' ' || (Character.isSurrogate(c) && !pasanganUtuh(teks, i))) {
            hasil.append("\\u%04x".formatted((int) c));
          } else {
            hasil.append(c);
          }
        }
      }
    }
    return hasil.append('"').toString();
  }

  private static boolean pasanganUtuh(String teks, int i) {
    return Character.isHighSurrogate(teks.charAt(i))
        ? i + 1 < teks.length() && Character.isLowSurrogate(teks.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(teks.charAt(i - 1));
  }
}
