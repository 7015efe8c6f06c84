package id.bangga.akun.web;

import id.bangga.web.BelumMasuk;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/// A form without a valid token: mostly one that stood open while the session ended.
final class FormulirUsang implements AccessDeniedHandler {
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException alasan)
      throws IOException {
    if (Masuk.saatIni().isEmpty()) {
      BelumMasuk.jawab(request, response);
      return;
    }
    BelumMasuk.formulirUsang(request, response);
  }
}
