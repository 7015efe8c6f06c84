package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The answer to somebody who must sign in first: pages lead to the sign-in form and back, the API
/// says 401, and htmx keeps what was typed.
public final class BelumMasuk {
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
    } else {
      response.sendRedirect(membaca(request) ? masukLalu(request) : MASUK + "?berakhir");
    }
  }

  private static String masukLalu(HttpServletRequest request) {
    String kueri = request.getQueryString();
    String jalur = request.getRequestURI() + (kueri == null ? "" : "?" + kueri);
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
