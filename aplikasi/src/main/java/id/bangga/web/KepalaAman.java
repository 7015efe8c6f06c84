package id.bangga.web;

import jakarta.servlet.http.HttpServletResponse;

/// The security headers of every answer. They are set before the handler runs, so a handler may put
/// another value in their place (a frame for its own preview, a cache for its own public page).
public final class KepalaAman {
  private static final String CSP =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-src 'self'; frame-ancestors 'none'";
  private static final String IZIN_PERANGKAT =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

  private KepalaAman() {}

  /// @param pribadi must the answer never be kept by browsers and proxies?
  public static void tulis(Asal asal, HttpServletResponse response, boolean pribadi) {
    response.setHeader("Content-Security-Policy", CSP);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", IZIN_PERANGKAT);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (asal.https()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (pribadi) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
