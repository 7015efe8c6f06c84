package id.bangga.layanan.web;

import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.SurveiService;
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
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.catalina.Lifecycle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/// A citizen's form and the answer to it as {@link PintuSurvei} leaves them over (a form that has
/// not been rendered yet, a request that is not quite plain), before the filters and the
/// dispatching that every other page needs. Whatever becomes a page of its own (a ticket in the
/// address, a refusal, a fault, an unknown point) goes on to {@link SurveiController} with what was
/// found out.
final class JalurSurvei implements Filter {
  static final String DITOLAK = "bangga.survei.ditolak";
  static final String GAGAL = "bangga.survei.gagal";
  static final String AWAL = "/skm/";

  /// Where browsers say which site made them ask.
  static final String SITUS = "Sec-Fetch-Site";

  static final String SITUS_LAIN = "cross-site";
  static final String ASING =
      "Kiriman ini dibuat situs lain, jadi tidak disimpan. Jawablah di halaman ini sendiri.";

  private final SurveiService survei;
  private final JawabanWarga jawaban;
  private final LembarSiap lembar;
  private final Proksi proksi;

  private JalurSurvei(
      SurveiService survei, JawabanWarga jawaban, LembarSiap lembar, Proksi proksi) {
    this.survei = survei;
    this.jawaban = jawaban;
    this.lembar = lembar;
    this.proksi = proksi;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean sudahDinilai =
        request.getAttribute(DITOLAK) != null || request.getAttribute(GAGAL) != null;
    if (sudahDinilai || !selesai((HttpServletRequest) request, (HttpServletResponse) response)) {
      chain.doFilter(request, response);
    }
  }

  private boolean selesai(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (asing(request)) {
        request.setAttribute(DITOLAK, new JawabanWarga.Nasib.Ditolak(ASING, 403, null));
        return false;
      }
      return switch (request.getMethod()) {
        case "GET" -> request.getParameter("t") == null && tanya(request, response);
        case "POST" -> jawab(request, response);
        default -> false;
      };
    } catch (RuntimeException e) {
      request.setAttribute(GAGAL, e);
      return false;
    }
  }

  /// Does another site make its visitor send this? A browser that does not say is believed.
  static boolean asing(HttpServletRequest request) {
    return request.getMethod().equals("POST") && SITUS_LAIN.equals(request.getHeader(SITUS));
  }

  private boolean tanya(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<FormulirSurvei> formulir = formulir(request);
    if (formulir.isEmpty()) {
      return false;
    }
    KepalaAman.tulis(proksi.kenali(request), response, true);
    lembar.kirim(formulir.get(), request, response);
    return true;
  }

  private boolean jawab(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<FormulirSurvei> formulir = formulir(request);
    if (formulir.isEmpty()) {
      return false;
    }
    request.setCharacterEncoding(StandardCharsets.UTF_8);
    var asal = proksi.kenali(request);
    return switch (jawaban.terima(formulir.get(), asal, request::getParameter)) {
      case JawabanWarga.Nasib.Ditolak ditolak -> {
        request.setAttribute(DITOLAK, ditolak);
        yield false;
      }
      case JawabanWarga.Nasib.Tersimpan tersimpan -> {
        KepalaAman.tulis(asal, response, true);
        response.sendRedirect(terimaKasih(formulir.get(), tersimpan));
        yield true;
      }
    };
  }

  private Optional<FormulirSurvei> formulir(HttpServletRequest request) {
    return kode(request.getRequestURI()).flatMap(survei::formulir);
  }

  static String terimaKasih(FormulirSurvei formulir, JawabanWarga.Nasib.Tersimpan tersimpan) {
    return AWAL + formulir.kode() + "/terima-kasih" + (tersimpan.sebelumnya() ? "?lagi=ya" : "");
  }

  /// Only of an address as plain as ours are; the firewall of the chain judges all others.
  static Optional<String> kode(String jalur) {
    return jalur.startsWith(AWAL) && polos(jalur)
        ? Optional.of(jalur.substring(AWAL.length()))
        : Optional.empty();
  }

  private static boolean polos(String jalur) {
    for (int i = AWAL.length(); i < jalur.length(); i++) {
      char huruf = jalur.charAt(i);
      boolean biasa =
          (huruf >= 'a' && huruf <= 'z') || (huruf >= '0' && huruf <= '9') || huruf == '-';
      if (!biasa) {
        return false;
      }
    }
    return true;
  }

  @Configuration(proxyBeanMethods = false)
  static class Pasang {
    /// Tomcat makes its own adapter when the connector is initialised; ours goes before it.
    @Bean
    TomcatConnectorCustomizer pintuSurvei(
        ObjectProvider<SurveiService> survei,
        ObjectProvider<JawabanWarga> jawaban,
        ObjectProvider<LembarSiap> lembar,
        ObjectProvider<SedangDilayani> sedang,
        Environment env) {
      return konektor ->
          konektor.addLifecycleListener(kejadian -> {
            if (kejadian.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
              var penangan = konektor.getProtocolHandler();
              penangan.setAdapter(
                  new PintuSurvei(
                      penangan.getAdapter(),
                      survei.getObject(),
                      jawaban.getObject(),
                      lembar.getObject(),
                      Proksi.dari(env),
                      sedang.getObject()));
            }
          });
    }

    @Bean
    FilterRegistrationBean<JalurSurvei> jalurSurvei(
        SurveiService survei, JawabanWarga jawaban, LembarSiap lembar, Environment env) {
      var daftar =
          new FilterRegistrationBean<>(new JalurSurvei(survei, jawaban, lembar, Proksi.dari(env)));
      daftar.addUrlPatterns(AWAL + "*");
      daftar.setOrder(Ordered.HIGHEST_PRECEDENCE);
      return daftar;
    }
  }
}
