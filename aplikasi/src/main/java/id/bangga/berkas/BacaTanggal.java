package id.bangga.berkas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as people type them, day before month as in Indonesia.
final class BacaTanggal {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
  private static final Pattern HARI_DULU =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2}|[A-Za-z]{3,9})[-/. ](\\d{4})(?: \\d{1,2}[:.].*)?");
  private static final List<String> BULAN =
      List.of(
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember");

  private BacaTanggal() {}

  static @Nullable LocalDate dari(@Nullable Object isi) {
    if (isi instanceof LocalDateTime waktu) {
      return waktu.toLocalDate();
    }
    return isi instanceof String teks ? dariTeks(teks.strip()) : null;
  }

  private static @Nullable LocalDate dariTeks(String teks) {
    try {
      Matcher iso = ISO.matcher(teks);
      if (iso.matches()) {
        return tanggal(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
      }
      Matcher biasa = HARI_DULU.matcher(teks);
      if (biasa.matches()) {
        return tanggal(biasa.group(3), bulan(biasa.group(2)), biasa.group(1));
      }
      return null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate tanggal(String tahun, int bulan, String hari) {
    return LocalDate.of(Integer.parseInt(tahun), bulan, Integer.parseInt(hari));
  }

  /// 1 to 12, 0 for a word that is no month; three letters are enough (`Agu`, `Ags`).
  private static int bulan(String teks) {
    if (Character.isDigit(teks.charAt(0))) {
      return Integer.parseInt(teks);
    }
    String kecil = teks.toLowerCase(Locale.ROOT);
    for (int i = 0; i < BULAN.size(); i++) {
      if (BULAN.get(i).startsWith(kecil)) {
        return i + 1;
      }
    }
    return kecil.equals("ags") || kecil.equals("agt") ? 8 : kecil.equals("nop") ? 11 : 0;
  }
}
