package id.bangga.kepuasan.web;

import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.web.Tautan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Links to the same page in other years and periods.
final class PilihPeriode {
  private static final int TAHUN_TERTUA = 4;

  private PilihPeriode() {}

  static List<Tautan> tahun(Periode kini, LocalDate hariIni, Function<Periode, String> alamat) {
    return IntStream.rangeClosed(0, TAHUN_TERTUA)
        .map(mundur -> hariIni.getYear() - mundur)
        .mapToObj(tahun ->
            new Tautan(
                String.valueOf(tahun), alamat.apply(Periode.tahunan(tahun)), tahun == kini.tahun()))
        .toList();
  }

  /// The year as a whole and its parts of these kinds, as far as they have begun.
  static List<Tautan> periode(
      Periode kini, List<JenisPeriode> jenis, LocalDate hariIni, Function<Periode, String> alamat) {
    List<Periode> semua = new ArrayList<>();
    semua.add(Periode.tahunan(kini.tahun()));
    jenis.stream()
        .filter(satu -> satu != JenisPeriode.TAHUN)
        .flatMap(satu -> Periode.dalam(satu, kini.tahun()).stream())
        .filter(satu -> !satu.awal().isAfter(hariIni))
        .forEach(semua::add);
    if (!semua.contains(kini)) {
      semua.add(kini);
    }
    return semua.stream()
        .map(satu -> new Tautan(pendek(satu), alamat.apply(satu), satu.equals(kini)))
        .toList();
  }

  private static String pendek(Periode satu) {
    return satu.label().replace(" " + satu.tahun(), "").replace("Tahun", "Setahun");
  }
}
