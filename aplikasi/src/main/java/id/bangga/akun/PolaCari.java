package id.bangga.akun;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is typed into a search box, as a pattern of SQL.
final class PolaCari {
  private PolaCari() {}

  /// Null when nothing is typed.
  static @Nullable String dari(@Nullable String kata) {
    if (kata == null || kata.isBlank()) {
      return null;
    }
    String aman = kata.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + aman.toLowerCase(Locale.ROOT) + "%";
  }
}
