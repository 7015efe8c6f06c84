package id.bangga.akun.web;

import id.bangga.akun.KunciApiService;
import id.bangga.akun.SesiAktif;
import id.bangga.akun.SesiService;
import id.bangga.web.SekaliBaca;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Finds out who makes the request: by session cookie, or below `/api/` by a key. One query, and
/// none at all for a visitor without either. The chain itself forgets the person afterwards.
final class SaringSesi implements Filter {
  private static final String ATRIBUT = Masuk.class.getName();
  private static final String BEARER = "Bearer ";

  private final SesiService sesi;
  private final KunciApiService kunci;

  SaringSesi(SesiService sesi, KunciApiService kunci) {
    this.sesi = sesi;
    this.kunci = kunci;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    masuk((HttpServletRequest) request)
        .ifPresent(siapa -> SecurityContextHolder.setContext(new SecurityContextImpl(siapa)));
    if (Masuk.membaca((HttpServletRequest) request)) {
      SekaliBaca.<IOException, ServletException>selama(() -> chain.doFilter(request, response));
    } else {
      chain.doFilter(request, response);
    }
  }

  /// An error page is a second pass through the chain with the same person.
  private Optional<Masuk> masuk(HttpServletRequest request) {
    if (request.getAttribute(ATRIBUT) instanceof Masuk sudah) {
      return Optional.of(sudah);
    }
    Optional<Masuk> siapa = kenali(request);
    siapa.ifPresent(masuk -> request.setAttribute(ATRIBUT, masuk));
    return siapa;
  }

  private Optional<Masuk> kenali(HttpServletRequest request) {
    String kepala = request.getHeader("Authorization");
    if (kepala != null && request.getRequestURI().startsWith("/api/")) {
      return kepala.startsWith(BEARER)
          ? kunci.muat(kepala.substring(BEARER.length()).strip()).map(Masuk::denganKunci)
          : Optional.empty();
    }
    Optional<String> token = KueSesi.baca(request);
    Optional<SesiAktif> aktif = token.flatMap(sesi::muat);
    return aktif.map(satu -> new Masuk(satu, token.get()));
  }
}
