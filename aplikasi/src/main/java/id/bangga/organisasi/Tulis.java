package id.bangga.organisasi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// Dates and lists as the messages of this module write them.
final class Tulis {
  private static final DateTimeFormatter TANGGAL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID"));

  private Tulis() {}

  static String tanggal(LocalDate tanggal) {
    return TANGGAL.format(tanggal);
  }

  static String jenis(Collection<JenisUnit> jenis) {
    return jenis.stream().map(JenisUnit::sebutan).collect(Collectors.joining(" atau "));
  }

  /// Names of the first few, and how many more.
  static String unit(Collection<RiwayatUnit> unit) {
    String beberapa =
        unit.stream()
            .limit(3)
            .map(r -> r.terakhir().data().nama())
            .collect(Collectors.joining(", "));
    return unit.size() > 3 ? beberapa + ", dan %d lagi".formatted(unit.size() - 3) : beberapa;
  }
}
