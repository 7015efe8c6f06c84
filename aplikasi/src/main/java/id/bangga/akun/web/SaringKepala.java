package id.bangga.akun.web;

import id.bangga.web.Proksi;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Security headers of every answer. They are set before the handler runs, so a handler may put
/// another value in their place (a frame for its own preview, a cache for its own public page).
final class SaringKepala implements Filter {
  private static final String CSP =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-src 'self'; frame-ancestors 'none'";
  private static final String IZIN_PERANGKAT =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

  private final Proksi proksi;
  private final boolean pribadi;

  /// @param pribadi must the answer never be kept by browsers and proxies?
  SaringKepala(Proksi proksi, boolean pribadi) {
    this.proksi = proksi;
    this.pribadi = pribadi;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var jawaban = (HttpServletResponse) response;
    jawaban.setHeader("Content-Security-Policy", CSP);
    jawaban.setHeader("X-Content-Type-Options", "nosniff");
    jawaban.setHeader("Referrer-Policy", "same-origin");
    jawaban.setHeader("Permissions-Policy", IZIN_PERANGKAT);
    jawaban.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (proksi.kenali((HttpServletRequest) request).https()) {
      jawaban.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (pribadi) {
      jawaban.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
