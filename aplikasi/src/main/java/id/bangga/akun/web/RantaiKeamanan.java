package id.bangga.akun.web;

import id.bangga.akun.KunciApiService;
import id.bangga.akun.SesiService;
import id.bangga.web.Proksi;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The security chains, each with only the filters it needs. There is never a servlet session.
///
/// Who may open a page is not decided here but by the page's own annotation (see {@link
/// id.bangga.web.Izin}).
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class RantaiKeamanan {

  /// Files and liveness: headers only.
  @Bean
  @Order(1)
  SecurityFilterChain rantaiStatis(Environment env) {
    return new DefaultSecurityFilterChain(
        jalur("/statis/**", "/actuator/**", "/favicon.ico"),
        new SaringKepala(Proksi.dari(env), false));
  }

  /// Citizens answering a survey: nobody is signed in, no session is looked up, and no token binds
  /// the form to a browser.
  @Bean
  @Order(2)
  SecurityFilterChain rantaiWarga(Environment env) {
    return new DefaultSecurityFilterChain(
        jalur("/skm/**"), new SaringKepala(Proksi.dari(env), true));
  }

  @Bean
  @Order(3)
  SecurityFilterChain rantaiUtama(Environment env, SesiService sesi, KunciApiService kunci) {
    var csrf = new CsrfFilter(new TokenFormulir());
    csrf.setRequireCsrfProtectionMatcher(TokenFormulir.DIPERIKSA);
    csrf.setAccessDeniedHandler(new FormulirUsang());
    return new DefaultSecurityFilterChain(
        AnyRequestMatcher.INSTANCE,
        new SaringKepala(Proksi.dari(env), true),
        new SaringSesi(sesi, kunci),
        csrf,
        new SaringBatasan());
  }

  /// PostgreSQL cannot hold the character NUL and no honest form sends it.
  @Bean
  StrictHttpFirewall httpFirewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(nilai -> nilai == null || nilai.indexOf('\0') < 0);
    return firewall;
  }

  private static RequestMatcher jalur(String... pola) {
    var pencocok = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(pola).map(satu -> (RequestMatcher) pencocok.matcher(satu)).toList());
  }
}
