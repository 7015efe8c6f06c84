package id.bangga.juri.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.web.Formulir;
import id.bangga.web.Sesi;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// The request that jurors send by the thousand, the save after every change, is served here:
/// behind the security chain (session, form token, restraints, headers), before the dispatching,
/// which costs more than the save. Whatever else comes, nobody signed in, another role, a fault,
/// goes on to {@link LembarController} and its guard.
final class JalurLembar implements Filter {
  static final String GAGAL = "bangga.lembar.gagal";
  private static final Pattern ALAMAT =
      Pattern.compile("/juri/([0-9]{4})/nilai/([0-9]{1,18})/simpan");

  private final SimpananLembar simpanan;

  private JalurLembar(SimpananLembar simpanan) {
    this.simpanan = simpanan;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<SimpananLembar.Jawaban> jawaban = simpan((HttpServletRequest) request);
    if (jawaban.isPresent()) {
      kirim(jawaban.get(), (HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<SimpananLembar.Jawaban> simpan(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      return Optional.empty();
    }
    Matcher alamat = ALAMAT.matcher(request.getRequestURI());
    Optional<Pelaku> juri = Sesi.pelaku().filter(pelaku -> pelaku.memegang(Peran.JURI));
    if (!alamat.matches() || juri.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          simpanan.terima(
              juri.get(),
              Integer.parseInt(alamat.group(1)),
              Long.parseLong(alamat.group(2)),
              Formulir.dari(request.getParameterMap())));
    } catch (RuntimeException e) {
      request.setAttribute(GAGAL, e);
      return Optional.empty();
    }
  }

  private static void kirim(SimpananLembar.Jawaban jawaban, HttpServletResponse response)
      throws IOException {
    byte[] isi = jawaban.isi().getBytes(StandardCharsets.UTF_8);
    response.setStatus(jawaban.status());
    response.setContentType("text/plain;charset=UTF-8");
    response.setContentLength(isi.length);
    response.getOutputStream().write(isi);
  }

  @Configuration(proxyBeanMethods = false)
  static class Pasang {
    @Bean
    FilterRegistrationBean<JalurLembar> jalurLembar(SimpananLembar simpanan) {
      var daftar = new FilterRegistrationBean<>(new JalurLembar(simpanan));
      daftar.addUrlPatterns("/juri/*");
      daftar.setOrder(Ordered.LOWEST_PRECEDENCE);
      return daftar;
    }
  }
}
