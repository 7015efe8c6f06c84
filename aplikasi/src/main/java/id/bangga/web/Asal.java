package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Where a request comes from.
///
/// @param alamat network address of the client, taken from `X-Forwarded-For` only behind a trusted
///   proxy
/// @param agen the browser's own description, shortened
/// @param https does the client speak HTTPS to us or to the trusted proxy?
public record Asal(String alamat, String agen, boolean https) {
  static final String ATRIBUT = "bangga.asal";
  private static final int TERPANJANG = 200;

  public static Asal dari(HttpServletRequest request) {
    return request.getAttribute(ATRIBUT) instanceof Asal asal
        ? asal
        : langsung(request, request.getRemoteAddr(), request.isSecure());
  }

  static Asal langsung(HttpServletRequest request, String alamat, boolean https) {
    String agen = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    return new Asal(alamat, agen.substring(0, Math.min(agen.length(), TERPANJANG)), https);
  }
}
