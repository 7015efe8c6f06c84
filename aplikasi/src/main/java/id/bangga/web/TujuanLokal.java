package id.bangga.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A path of this installation to which one may be led after signing in; never another site.
public final class TujuanLokal {
  private static final int TERPANJANG = 512;

  private TujuanLokal() {}

  /// The path when it is safe: local, without host, backslash or control characters.
  public static Optional<String> aman(@Nullable String jalur) {
    if (jalur == null || jalur.length() > TERPANJANG || !jalur.startsWith("/")) {
      return Optional.empty();
    }
    if (jalur.startsWith("//") || jalur.chars().anyMatch(c -> c == '\\' || c < ' ' || c == 127)) {
      return Optional.empty();
    }
    return pintu(jalur) ? Optional.empty() : Optional.of(jalur);
  }

  /// The doors themselves lead nowhere.
  private static boolean pintu(String jalur) {
    String tanpaKueri = jalur.split("[?#]", 2)[0];
    return tanpaKueri.equals("/") || tanpaKueri.equals("/masuk") || tanpaKueri.equals("/keluar");
  }
}
