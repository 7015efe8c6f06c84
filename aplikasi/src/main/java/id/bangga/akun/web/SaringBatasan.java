package id.bangga.akun.web;

import id.bangga.akun.SesiAktif;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/// Two restraints on a session: a password that must first be changed, and acting on behalf of
/// somebody whose acts are personal, which is reading only.
final class SaringBatasan implements Filter {
  private static final String SANDI = "/sandi";
  private static final Set<String> SELALU = Set.of(SANDI, "/keluar", "/kembali");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var permintaan = (HttpServletRequest) request;
    var jawaban = (HttpServletResponse) response;
    Optional<SesiAktif> sesi = Masuk.saatIni().map(Masuk::sesi);
    boolean bebas =
        sesi.isEmpty()
            || request.getDispatcherType() == DispatcherType.ERROR
            || SELALU.contains(permintaan.getRequestURI());
    if (!bebas && sesi.get().wajibGanti()) {
      jawaban.sendRedirect(SANDI);
    } else if (!bebas && sesi.get().hanyaBaca() && !Masuk.membaca(permintaan)) {
      jawaban.sendError(
          HttpServletResponse.SC_FORBIDDEN,
          "Anda bertindak sebagai orang yang perbuatannya bersifat pribadi; Anda hanya dapat"
              + " melihat.");
    } else {
      chain.doFilter(request, response);
    }
  }
}
