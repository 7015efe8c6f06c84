package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Where a request comes from.
///
/// @param alamat network address of the client, taken from `X-Forwarded-For` only behind a trusted
///   proxy
/// @param agen the browser's own description, shortened
/// @param https does the client speak HTTPS to us or to the trusted proxy?
/// @param diteruskan did a trusted proxy say whom it speaks for?
public record Asal(String alamat, String agen, boolean https, boolean diteruskan) {
  static final String ATRIBUT = "bangga.asal";
  private static final int TERPANJANG = 200;

  /// Straight from the other end of the connection.
  public Asal(String alamat, String agen, boolean https) {
    this(alamat, agen, https, false);
  }

  public static Asal dari(HttpServletRequest request) {
    return request.getAttribute(ATRIBUT) instanceof Asal asal
        ? asal
        : dari(request.getRemoteAddr(), request.getHeader("User-Agent"), request.isSecure(), false);
  }

  static Asal dari(String alamat, @Nullable String agen, boolean https, boolean diteruskan) {
    String tertulis = agen == null ? "" : agen;
    return new Asal(
        alamat, tertulis.substring(0, Math.min(tertulis.length(), TERPANJANG)), https, diteruskan);
  }

  /// What limits count: a whole IPv4 address, of IPv6 the first 64 bits, because one household may
  /// choose all others as it likes.
  public String jaringan() {
    return AlamatIp.jaringan(alamat);
  }
}
