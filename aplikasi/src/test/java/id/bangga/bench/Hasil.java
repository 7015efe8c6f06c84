package id.bangga.bench;

import java.util.Arrays;
import java.util.Locale;

/// What a measurement came to.
///
/// @param latensi nanoseconds of every act, sorted
/// @param detik how long it ran
/// @param gagal acts that were not answered as they should be
record Hasil(String nama, long[] latensi, double detik, long gagal, Prosesor.Terpakai prosesor) {
  Hasil {
    latensi = latensi.clone();
    Arrays.sort(latensi);
  }

  int n() {
    return latensi.length;
  }

  double perDetik() {
    return n() / detik;
  }

  /// Milliseconds below which this share of the acts lies.
  double persentil(double bagian) {
    return latensi.length == 0
        ? 0
        : latensi[(int) Math.min(latensi.length - 1L, Math.round(latensi.length * bagian))] / 1e6;
  }

  static String judul() {
    return "%-44s %8s %9s %8s %8s %8s %6s  %-15s %s"
        .formatted(
            "",
            "n",
            "per detik",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "gagal",
            "sasaran",
            "µs prosesor: server/basis data/klien (kompilasi server)");
  }

  String baris(String sasaran) {
    return String.format(
        Locale.ROOT,
        "%-44s %8d %9.0f %8.2f %8.2f %8.2f %6d  %-15s %s",
        nama,
        n(),
        perDetik(),
        persentil(0.50),
        persentil(0.95),
        persentil(0.99),
        gagal,
        sasaran,
        prosesor.per(Math.max(1, n())));
  }
}
