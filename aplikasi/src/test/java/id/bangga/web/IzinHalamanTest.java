package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Peran;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Closed by default: every handler says who may open it, and the guard believes nothing else.
@UjiSpring
class IzinHalamanTest {
  /// All that is open without an account; a new entry here is a decision.
  private static final List<String> TERBUKA =
      List.of(
          "/",
          "/masuk",
          "/hasil",
          "/kepuasan",
          "/skm",
          "/statis",
          "/verifikasi",
          "/gaya",
          "/favicon.ico",
          "/actuator/health",
          "/api/gaya",
          "/error",
          "/lambang");

  private final MockMvc mvc;
  private final RequestMappingHandlerMapping pemetaan;

  IzinHalamanTest(
      MockMvc mvc,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pemetaan) {
    this.mvc = mvc;
    this.pemetaan = pemetaan;
  }

  @Test
  void every_handler_says_who_may_open_it() {
    var tanpa = new TreeSet<String>();
    pemetaan
        .getHandlerMethods()
        .forEach((jalur, handler) -> {
          boolean milikKita = handler.getBeanType().getName().startsWith("id.bangga");
          if (milikKita && Izin.dari(handler).isEmpty()) {
            tanpa.add(jalur + " → " + handler);
          }
        });
    assertThat(tanpa).isEmpty();
  }

  /// Every page × every role that its annotation does not name.
  @TestFactory
  Stream<DynamicTest> every_role_that_is_not_named_is_refused() {
    return pemetaan.getHandlerMethods().entrySet().stream()
        .filter(satu -> Izin.dari(satu.getValue()).map(izin -> !izin.semua()).orElse(false))
        .flatMap(satu -> uji(satu.getKey(), Izin.dari(satu.getValue()).orElseThrow()));
  }

  private Stream<DynamicTest> uji(RequestMappingInfo jalur, Izin izin) {
    String alamat =
        jalur
            .getPatternValues()
            .iterator()
            .next()
            .replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1")
            .replaceAll("\\{\\w+:[^{}]*\\{4}}", "2026")
            .replaceAll("\\{\\w+:[^{}]*\\{64}}", "0".repeat(64))
            .replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "1");
    var metode =
        jalur.getMethodsCondition().getMethods().stream().findFirst().orElse(RequestMethod.GET);
    return Arrays.stream(Peran.values())
        .filter(peran -> !izin.untuk(Tokoh.pemegang(peran).pelaku()))
        .map(peran ->
            DynamicTest.dynamicTest(
                "%s × %s %s".formatted(peran, metode, alamat),
                () -> {
                  var permintaan =
                      request(metode.asHttpMethod(), alamat).with(Tokoh.pemegang(peran));
                  jalur.getConsumesCondition().getConsumableMediaTypes().stream()
                      .findFirst()
                      .ifPresent(permintaan::contentType);
                  assertThat(mvc.perform(permintaan).andReturn().getResponse().getStatus())
                      .as("%s × %s %s", peran, metode, alamat)
                      .isEqualTo(403);
                }));
  }

  @Test
  void only_declared_paths_are_open_to_everybody() {
    var terbuka = new TreeSet<String>();
    pemetaan
        .getHandlerMethods()
        .forEach((jalur, handler) -> {
          if (Izin.dari(handler).map(Izin::semua).orElse(false)) {
            terbuka.addAll(jalur.getPatternValues());
          }
        });
    assertThat(terbuka)
        .isNotEmpty()
        .allMatch(jalur ->
            TERBUKA.stream()
                .anyMatch(awal ->
                    jalur.equals(awal)
                        || (awal.length() > 1 && jalur.startsWith(awal + "/"))
                        || jalur.startsWith(awal + "/{")));
  }

  @Test
  void a_visitor_is_led_to_the_door_and_back_to_the_local_page() throws Exception {
    var jawaban = mvc.perform(get("/akun/sesi?a=1&b=2")).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(302);
    assertThat(jawaban.getRedirectedUrl())
        .isEqualTo("/masuk?lanjut=%2Fakun%2Fsesi%3Fa%3D1%26b%3D2");
  }

  @Test
  void an_htmx_request_without_session_keeps_the_page_and_says_why() throws Exception {
    var jawaban =
        mvc.perform(post("/akun/sesi").header("HX-Request", "true")).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(401);
    assertThat(jawaban.getContentAsString()).contains("Masuk lagi");
  }

  @Test
  void a_form_without_token_is_refused_though_the_session_is_good() throws Exception {
    var tanpaToken =
        post("/keluar")
            .with(Tokoh.SITI_PENGELOLA)
            .with(request -> {
              request.removeHeader("X-CSRF-TOKEN");
              return request;
            });
    assertThat(mvc.perform(tanpaToken).andReturn().getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void the_token_of_another_session_is_refused() throws Exception {
    var tokenLain =
        post("/keluar")
            .with(Tokoh.SITI_PENGELOLA)
            .with(request -> {
              request.removeHeader("X-CSRF-TOKEN");
              request.addHeader("X-CSRF-TOKEN", Tokoh.tokenFormulir("rahasia-lain"));
              return request;
            });
    assertThat(mvc.perform(tokenLain).andReturn().getResponse().getStatus()).isEqualTo(403);
  }

  @Test
  void no_servlet_session_is_ever_made() throws Exception {
    var hasil = mvc.perform(get("/masuk").with(Tokoh.SITI_PENGELOLA)).andReturn();
    assertThat(hasil.getRequest().getSession(false)).isNull();
  }

  @Test
  void every_answer_carries_the_security_headers() throws Exception {
    var jawaban = mvc.perform(get("/masuk")).andReturn().getResponse();
    assertThat(jawaban.getHeader("Content-Security-Policy"))
        .contains("default-src 'self'")
        .contains("object-src 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(jawaban.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(jawaban.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(jawaban.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(jawaban.getHeader("Strict-Transport-Security")).isNull();
  }
}
