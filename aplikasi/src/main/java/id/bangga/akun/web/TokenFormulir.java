package id.bangga.akun.web;

import id.bangga.akun.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The token that proves a form came from our own page: derived from the session when signed in,
/// else a random cookie that the form repeats. Nothing is stored.
final class TokenFormulir implements CsrfTokenRepository {
  static final RequestMatcher DIPERIKSA =
      request -> !Masuk.membaca(request) && !Masuk.saatIni().map(Masuk::denganKunci).orElse(false);

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return token(Token.baru());
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null) {
      KueSesi.kirimFormulir(request, response, token.getToken());
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    var masuk = Masuk.saatIni().filter(siapa -> !siapa.denganKunci());
    if (masuk.isPresent()) {
      return token(Token.formulir(masuk.get().token()));
    }
    return KueSesi.bacaFormulir(request).map(TokenFormulir::token).orElse(null);
  }

  private static CsrfToken token(String nilai) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", nilai);
  }
}
