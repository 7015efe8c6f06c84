package id.bangga.organisasi;

import java.util.Locale;
import java.util.regex.Pattern;

/// Text as people type it, made comparable.
final class Teks {
  private static final Pattern SPASI = Pattern.compile("[\\s\\u00a0\\p{Cntrl}]+");

  private Teks() {}

  /// Without spaces at the ends and with single ones between words.
  static String rapikan(String teks) {
    return SPASI.matcher(teks).replaceAll(" ").strip();
  }

  /// Equal for names that a reader takes for the same.
  static String kunci(String teks) {
    return rapikan(teks).toLowerCase(Locale.ROOT);
  }
}
