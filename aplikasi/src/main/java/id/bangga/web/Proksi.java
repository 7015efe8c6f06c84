package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// What stands between us and the browsers, from the settings `bangga.https` (a proxy before us
/// always speaks HTTPS) and `bangga.proksi-tepercaya` (addresses or CIDR ranges whose
/// `X-Forwarded-*` headers are believed).
public final class Proksi {
  private final boolean https;
  private final List<IpAddressMatcher> tepercaya;

  private Proksi(boolean https, List<IpAddressMatcher> tepercaya) {
    this.https = https;
    this.tepercaya = tepercaya;
  }

  public static Proksi dari(Environment env) {
    boolean https = env.getProperty("bangga.https", Boolean.class, false);
    var alamat =
        Binder.get(env).bind("bangga.proksi-tepercaya", String[].class).orElse(new String[0]);
    return new Proksi(https, List.of(alamat).stream().map(IpAddressMatcher::new).toList());
  }

  /// Reads the origin once and keeps it with the request.
  public Asal kenali(HttpServletRequest request) {
    if (request.getAttribute(Asal.ATRIBUT) instanceof Asal sudah) {
      return sudah;
    }
    var asal = kenali(request.getRemoteAddr(), request.isSecure(), request::getHeader);
    request.setAttribute(Asal.ATRIBUT, asal);
    return asal;
  }

  /// @param langsung the address at the other end of the connection
  /// @param terenkripsi is the connection itself encrypted?
  /// @param kepala a header of the request by its name; null when absent
  public Asal kenali(
      String langsung, boolean terenkripsi, Function<String, @Nullable String> kepala) {
    String alamat = langsung;
    boolean aman = https || terenkripsi;
    if (dipercaya(langsung)) {
      aman = aman || "https".equalsIgnoreCase(kepala.apply("X-Forwarded-Proto"));
      alamat = alamatKlien(kepala.apply("X-Forwarded-For"), langsung);
    }
    return Asal.dari(alamat, kepala.apply("User-Agent"), aman);
  }

  /// The last address that is not one of our own proxies; what stands before it is hearsay.
  private String alamatKlien(@Nullable String terusan, String langsung) {
    if (terusan == null) {
      return langsung;
    }
    String[] rantai = terusan.split(",");
    for (int i = rantai.length - 1; i >= 0; i--) {
      String alamat = rantai[i].strip();
      if (!alamat.matches("[0-9a-fA-F.:]{2,45}")) {
        return langsung;
      }
      if (!dipercaya(alamat)) {
        return alamat;
      }
    }
    return langsung;
  }

  private boolean dipercaya(String alamat) {
    return !tepercaya.isEmpty() && tepercaya.stream().anyMatch(rentang -> rentang.matches(alamat));
  }
}
