package id.bangga.akun.web;

import id.bangga.web.Asal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/// Our cookies: never readable by scripts, never sent along by other sites' forms, and over HTTPS
/// bound to exactly this host.
final class KueSesi {
  private static final String SESI = "bangga";
  private static final String FORMULIR = "bangga-formulir";

  private KueSesi() {}

  static Optional<String> baca(HttpServletRequest request) {
    return baca(request, SESI);
  }

  static void kirim(
      HttpServletRequest request, HttpServletResponse response, String token, Duration umur) {
    response.addCookie(kue(request, SESI, token, (int) umur.toSeconds()));
  }

  static void hapus(HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(kue(request, SESI, "", 0));
  }

  /// The random value that the sign-in form must repeat.
  static Optional<String> bacaFormulir(HttpServletRequest request) {
    return baca(request, FORMULIR);
  }

  static void kirimFormulir(
      HttpServletRequest request, HttpServletResponse response, String token) {
    response.addCookie(kue(request, FORMULIR, token, -1));
  }

  private static Optional<String> baca(HttpServletRequest request, String nama) {
    Cookie[] semua = request.getCookies();
    if (semua == null) {
      return Optional.empty();
    }
    String dicari = lengkap(request, nama);
    for (Cookie satu : semua) {
      if (satu.getName().equals(dicari) && !satu.getValue().isEmpty()) {
        return Optional.of(satu.getValue());
      }
    }
    return Optional.empty();
  }

  private static Cookie kue(HttpServletRequest request, String nama, String nilai, int detik) {
    var kue = new Cookie(lengkap(request, nama), nilai);
    kue.setPath("/");
    kue.setHttpOnly(true);
    kue.setSecure(Asal.dari(request).https());
    kue.setMaxAge(detik);
    kue.setAttribute("SameSite", "Lax");
    return kue;
  }

  private static String lengkap(HttpServletRequest request, String nama) {
    return Asal.dari(request).https() ? "__Host-" + nama : nama;
  }
}
