package id.bangga.akun.web;

import id.bangga.web.KepalaAman;
import id.bangga.web.Proksi;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Puts the security headers on every answer of a chain.
final class SaringKepala implements Filter {
  private final Proksi proksi;
  private final boolean pribadi;

  /// @param pribadi must the answer never be kept by browsers and proxies?
  SaringKepala(Proksi proksi, boolean pribadi) {
    this.proksi = proksi;
    this.pribadi = pribadi;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asal = proksi.kenali((HttpServletRequest) request);
    KepalaAman.tulis(asal, (HttpServletResponse) response, pribadi);
    chain.doFilter(request, response);
  }
}
