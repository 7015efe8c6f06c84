package id.bangga.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// The one sentence that says what the last act did, carried over the redirect in a short-lived
/// cookie.
public final class Kabar {
  private static final String NAMA = "kabar";

  /// A message travels in a header, which has little room.
  private static final int TERPANJANG = 600;

  private Kabar() {}

  /// Shown once, on the next page.
  public static void kirim(HttpServletResponse response, String kalimat) {
    String pendek =
        kalimat.codePointCount(0, kalimat.length()) <= TERPANJANG
            ? kalimat
            : kalimat.substring(0, kalimat.offsetByCodePoints(0, TERPANJANG)) + "…";
    byte[] isi = pendek.getBytes(StandardCharsets.UTF_8);
    response.addCookie(kue(Base64.getUrlEncoder().withoutPadding().encodeToString(isi), 30));
  }

  /// Will this page have a message to show?
  static boolean menunggu(HttpServletRequest request) {
    Cookie[] semua = request.getCookies();
    return semua != null
        && Arrays.stream(semua)
            .anyMatch(kue -> kue.getName().equals(NAMA) && !kue.getValue().isEmpty());
  }

  static Optional<String> ambil(HttpServletRequest request, HttpServletResponse response) {
    if (request.getCookies() == null) {
      return Optional.empty();
    }
    for (Cookie kue : request.getCookies()) {
      if (kue.getName().equals(NAMA) && !kue.getValue().isEmpty()) {
        response.addCookie(kue("", 0));
        return urai(kue.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> urai(String nilai) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(nilai), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Cookie kue(String nilai, int detik) {
    var kue = new Cookie(NAMA, nilai);
    kue.setPath("/");
    kue.setHttpOnly(true);
    kue.setMaxAge(detik);
    kue.setAttribute("SameSite", "Lax");
    return kue;
  }
}
