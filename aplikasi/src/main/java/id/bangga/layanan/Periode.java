package id.bangga.layanan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A span of whole months for which a result is made: `Triwulan II 2026`.
///
/// @param ke which one in the year, from 1
public record Periode(JenisPeriode jenis, int tahun, int ke) implements Comparable<Periode> {
  private static final Locale ID = Locale.forLanguageTag("id-ID");
  private static final List<String> ROMAWI = List.of("I", "II", "III", "IV");
  private static final Pattern KODE = Pattern.compile("(\\d{4})(?:-([BTS])(\\d{1,2}))?");

  public Periode {
    if (ke < 1 || ke > jenis.banyak()) {
      throw new IllegalArgumentException("Periode %s ke-%d".formatted(jenis, ke));
    }
  }

  public static Periode tahunan(int tahun) {
    return new Periode(JenisPeriode.TAHUN, tahun, 1);
  }

  /// The period of this kind in which the day lies.
  public static Periode pada(JenisPeriode jenis, LocalDate tanggal) {
    return new Periode(jenis, tanggal.getYear(), (tanggal.getMonthValue() - 1) / jenis.bulan() + 1);
  }

  /// All periods of a year, in order.
  public static List<Periode> dalam(JenisPeriode jenis, int tahun) {
    return IntStream.rangeClosed(1, jenis.banyak())
        .mapToObj(ke -> new Periode(jenis, tahun, ke))
        .toList();
  }

  /// Reads {@link #kode()} back.
  public static Optional<Periode> urai(String kode) {
    var cocok = KODE.matcher(kode);
    if (!cocok.matches()) {
      return Optional.empty();
    }
    int tahun = Integer.parseInt(cocok.group(1));
    if (cocok.group(2) == null) {
      return Optional.of(tahunan(tahun));
    }
    int ke = Integer.parseInt(cocok.group(3));
    return Arrays.stream(JenisPeriode.values())
        .filter(jenis -> jenis.huruf().equals(cocok.group(2)))
        .filter(jenis -> ke >= 1 && ke <= jenis.banyak())
        .map(jenis -> new Periode(jenis, tahun, ke))
        .findFirst();
  }

  /// For addresses and file names: `2026`, `2026-S1`, `2026-T2`, `2026-B05`.
  public String kode() {
    return switch (jenis) {
      case TAHUN -> Integer.toString(tahun);
      case BULAN -> "%d-B%02d".formatted(tahun, ke);
      case TRIWULAN, SEMESTER -> "%d-%s%d".formatted(tahun, jenis.huruf(), ke);
    };
  }

  public String label() {
    return switch (jenis) {
      case BULAN -> awal().getMonth().getDisplayName(TextStyle.FULL, ID) + " " + tahun;
      case TRIWULAN -> "Triwulan " + ROMAWI.get(ke - 1) + " " + tahun;
      case SEMESTER -> "Semester " + ROMAWI.get(ke - 1) + " " + tahun;
      case TAHUN -> "Tahun " + tahun;
    };
  }

  /// For the axis of a chart: `Tw. II 2026`, `Mei 2026`.
  public String singkat() {
    return switch (jenis) {
      case BULAN -> awal().getMonth().getDisplayName(TextStyle.SHORT, ID) + " " + tahun;
      case TRIWULAN -> "Tw. " + ROMAWI.get(ke - 1) + " " + tahun;
      case SEMESTER -> "Sem. " + ROMAWI.get(ke - 1) + " " + tahun;
      case TAHUN -> Integer.toString(tahun);
    };
  }

  public LocalDate awal() {
    return LocalDate.of(tahun, (ke - 1) * jenis.bulan() + 1, 1);
  }

  public LocalDate akhir() {
    return YearMonth.of(tahun, ke * jenis.bulan()).atEndOfMonth();
  }

  public boolean memuat(LocalDate tanggal) {
    return !tanggal.isBefore(awal()) && !tanggal.isAfter(akhir());
  }

  public Periode sebelum() {
    return ke > 1
        ? new Periode(jenis, tahun, ke - 1)
        : new Periode(jenis, tahun - 1, jenis.banyak());
  }

  public Periode sesudah() {
    return ke < jenis.banyak()
        ? new Periode(jenis, tahun, ke + 1)
        : new Periode(jenis, tahun + 1, 1);
  }

  /// By their last day, the shorter first.
  @Override
  public int compareTo(Periode lain) {
    return Comparator.comparing(Periode::akhir)
        .thenComparing(Periode::awal, Comparator.reverseOrder())
        .compare(this, lain);
  }
}
