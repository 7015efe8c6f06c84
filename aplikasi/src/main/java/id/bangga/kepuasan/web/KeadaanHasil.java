package id.bangga.kepuasan.web;

import id.bangga.kepuasan.HasilTetap;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How far a unit's result of a period has come, in words: also when the year is frozen semester by
/// semester, quarter by quarter or month by month.
final class KeadaanHasil {
  private KeadaanHasil() {}

  /// @param beku the unit's newest frozen results within the period
  static String kata(Periode periode, List<HasilTetap> beku) {
    if (beku.isEmpty()) {
      return "Sementara";
    }
    Map<JenisPeriode, List<HasilTetap>> jenis =
        beku.stream().collect(Collectors.groupingBy(satu -> satu.periode().jenis()));
    List<HasilTetap> terluas =
        jenis.values().stream().max(Comparator.comparingInt(KeadaanHasil::bulan)).orElse(List.of());
    String kata = terluas.stream().allMatch(HasilTetap::diumumkan) ? "Diumumkan" : "Ditetapkan";
    JenisPeriode milik = terluas.getFirst().periode().jenis();
    if (milik == periode.jenis()) {
      return kata;
    }
    String satuan = milik.name().toLowerCase(Locale.ROOT);
    int semua = periode.jenis().bulan() / milik.bulan();
    return terluas.size() == semua
        ? "%s per %s".formatted(kata, satuan)
        : "%s %d dari %d %s".formatted(kata, terluas.size(), semua, satuan);
  }

  private static int bulan(List<HasilTetap> milik) {
    return milik.stream().mapToInt(satu -> satu.periode().jenis().bulan()).sum();
  }
}
