package id.bangga.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;

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
    semua(asal.https(), pribadi).forEach(response::setHeader);
  }

  /// The same by name, for who writes them in another way.
  public static Map<String, String> semua(boolean https, boolean pribadi) {
    Map<String, String> kepala = new LinkedHashMap<>();
    kepala.put("Content-Security-Policy", CSP);
    kepala.put("X-Content-Type-Options", "nosniff");
    kepala.put("Referrer-Policy", "same-origin");
    kepala.put("Permissions-Policy", IZIN_PERANGKAT);
    kepala.put("Cross-Origin-Opener-Policy", "same-origin");
    if (https) {
      kepala.put("Strict-Transport-Security", "max-age=31536000");
    }
    if (pribadi) {
      kepala.put("Cache-Control", "no-store");
    }
    return kepala;
  }
}
