package id.bangga.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/// What stands between us and the browsers, from the settings `bangga.https` (a proxy before us
/// always speaks HTTPS) and `bangga.proksi-tepercaya` (addresses or CIDR ranges whose
/// `X-Forwarded-*` headers are believed).
public final class Proksi {
  private static final String TERUSAN = "X-Forwarded-For";

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
    var asal = kenali(request.getRemoteAddr(), request.isSecure(), new KepalaPermintaan(request));
    request.setAttribute(Asal.ATRIBUT, asal);
    return asal;
  }

  /// The headers of a request, whoever has read it.
  public interface Kepala {
    /// The first line of this name; null when there is none.
    @Nullable String satu(String nama);

    /// All lines of this name, in their order.
    Enumeration<String> semua(String nama);
  }

  private record KepalaPermintaan(HttpServletRequest request) implements Kepala {
    @Override
    public @Nullable String satu(String nama) {
      return request.getHeader(nama);
    }

    @Override
    public Enumeration<String> semua(String nama) {
      return request.getHeaders(nama);
    }
  }

  /// @param langsung the address at the other end of the connection
  /// @param terenkripsi is the connection itself encrypted?
  public Asal kenali(String langsung, boolean terenkripsi, Kepala kepala) {
    boolean aman = https || terenkripsi;
    String agen = kepala.satu("User-Agent");
    if (!dipercaya(langsung)) {
      return Asal.dari(langsung, agen, aman, false);
    }
    aman = aman || "https".equalsIgnoreCase(kepala.satu("X-Forwarded-Proto"));
    return kepala.satu(TERUSAN) == null
        ? Asal.dari(langsung, agen, aman, false)
        : Asal.dari(alamatKlien(kepala.semua(TERUSAN), langsung), agen, aman, true);
  }

  /// The last address that is not one of our own proxies; what stands before it is hearsay, and so
  /// is all before what is no address. A proxy may lengthen the line it got or add one of its own.
  private String alamatKlien(Enumeration<String> terusan, String langsung) {
    String[] rantai = String.join(",", Collections.list(terusan)).split(",", -1);
    for (int i = rantai.length - 1; i >= 0; i--) {
      Optional<String> alamat = AlamatIp.baca(rantai[i].strip());
      if (alamat.isEmpty()) {
        return langsung;
      }
      if (!dipercaya(alamat.get())) {
        return alamat.get();
      }
    }
    return langsung;
  }

  private boolean dipercaya(String alamat) {
    return !tepercaya.isEmpty() && tepercaya.stream().anyMatch(rentang -> rentang.matches(alamat));
  }
}
