package id.bangga.akun.web;

import id.bangga.akun.Akun;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.stream.Stream;

/// One's own account.
///
/// @param unit name of the home unit; blank when there is none
public record HalamanAkunSaya(Akun akun, String unit, List<String> peran) {
  /// The pages about oneself, as tabs.
  public static List<Tautan> tab(String di) {
    return Stream.of(
            Tautan.ke("Akun saya", "/akun/saya"),
            Tautan.ke("Ganti sandi", "/sandi"),
            Tautan.ke("Perangkat", "/akun/sesi"),
            Tautan.ke("Hubungan", "/akun/hubungan"),
            Tautan.ke("Kunci API", "/akun/kunci"))
        .map(satu -> satu.href().equals(di) ? Tautan.aktif(satu.label(), di) : satu)
        .toList();
  }
}
