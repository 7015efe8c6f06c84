package id.bangga.akun.web;

import id.bangga.akun.SesiAktif;
import id.bangga.bersama.TidakBerhak;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// The signed-in person of this request as Spring Security carries it; the principal is the {@link
/// id.bangga.bersama.Pelaku}.
final class Masuk extends AbstractAuthenticationToken {
  private final transient SesiAktif sesi;
  private final transient String token;

  /// @param token the session's secret, from which the token of its forms is derived
  Masuk(SesiAktif sesi, String token) {
    super(List.of());
    this.sesi = sesi;
    this.token = token;
    setAuthenticated(true);
  }

  static Masuk denganKunci(SesiAktif sesi) {
    return new Masuk(sesi, "");
  }

  static Optional<Masuk> saatIni() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof Masuk masuk
        ? Optional.of(masuk)
        : Optional.empty();
  }

  /// The signed-in person, else {@link TidakBerhak}.
  static Masuk wajib() {
    return saatIni().orElseThrow(() -> new TidakBerhak("Anda belum masuk."));
  }

  SesiAktif sesi() {
    return sesi;
  }

  String token() {
    return token;
  }

  /// By key instead of cookie: no browser sends it on its own, so forms need no token.
  boolean denganKunci() {
    return token.isEmpty();
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return sesi.pelaku();
  }

  @Override
  public boolean equals(@Nullable Object lain) {
    return this == lain;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  static boolean membaca(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "GET", "HEAD", "OPTIONS", "TRACE" -> true;
      default -> false;
    };
  }
}
