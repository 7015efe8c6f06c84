package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The answer to somebody who must sign in first: pages lead to the sign-in form and back, the API
/// says 401, htmx keeps what was typed, and a form sent too late shows it on the error page.
public final class BelumMasuk {
  static final String USANG = BelumMasuk.class.getName() + ".usang";
  private static final String MASUK = "/masuk";

  private BelumMasuk() {}

  public static void jawab(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().startsWith("/api/")) {
      response.setHeader("WWW-Authenticate", "Bearer");
      tulis(
          response,
          "application/problem+json",
          "{\"status\":401,\"title\":\"Belum masuk\",\"detail\":\"Sertakan kunci API yang berlaku.\"}");
    } else if (request.getHeader("HX-Request") != null) {
      if (membaca(request)) {
        response.setHeader("HX-Redirect", MASUK);
      }
      tulis(
          response,
          "text/plain",
          "Sesi Anda sudah berakhir. Masuk lagi di tab lain; isian di halaman ini tetap ada.");
    } else if (membaca(request)) {
      response.sendRedirect(masukLalu(request));
    } else if (request.getRequestURI().equals(MASUK)) {
      response.sendRedirect(MASUK + "?berakhir");
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  /// The answer to a form that stood open while its reader signed out and in again.
  public static void formulirUsang(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(USANG, true);
    response.sendError(
        HttpServletResponse.SC_FORBIDDEN,
        "Formulir ini dibuka sebelum Anda masuk kembali; kirimannya belum tersimpan.");
  }

  private static String masukLalu(HttpServletRequest request) {
    String kueri = request.getQueryString();
    return masukLalu(request.getRequestURI() + (kueri == null ? "" : "?" + kueri));
  }

  /// The sign-in page that leads on to this path, when it is one of ours.
  static String masukLalu(@Nullable String jalur) {
    return TujuanLokal.aman(jalur)
        .map(tujuan -> MASUK + "?lanjut=" + URLEncoder.encode(tujuan, StandardCharsets.UTF_8))
        .orElse(MASUK);
  }

  private static boolean membaca(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static void tulis(HttpServletResponse response, String jenis, String isi)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType(jenis + ";charset=UTF-8");
    response.getOutputStream().write(isi.getBytes(StandardCharsets.UTF_8));
  }
}
