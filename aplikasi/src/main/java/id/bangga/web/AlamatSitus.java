package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The site's address as people reach it, without a slash at its end: what QR codes and printed
/// addresses begin with.
public final class AlamatSitus {
  private AlamatSitus() {}

  /// As the request that is being answered reached it: by the name it asked for, and by HTTPS when
  /// the browser speaks that to us or to a trusted proxy before us ({@link Asal}).
  ///
  /// @throws IllegalStateException outside a request
  public static String kini() {
    var kini = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    return dari(kini.getRequest());
  }

  static String dari(HttpServletRequest request) {
    var alamat = ServletUriComponentsBuilder.fromContextPath(request);
    return (Asal.dari(request).https() ? alamat.scheme("https") : alamat).toUriString();
  }
}
