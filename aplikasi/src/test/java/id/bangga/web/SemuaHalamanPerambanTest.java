package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Peramban;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page whose address has no variable, opened while there is no data yet in a real browser on
/// a phone by somebody who may: nothing found by axe-core, no scrolling sideways, nothing blocked.
/// New pages join by themselves; with data and also on a desk they are opened by the test of the
/// sample city.
@UjiSpring
class SemuaHalamanPerambanTest {
  private final RequestMappingHandlerMapping alamat;
  private final JdbcClient jdbc;
  private final Clock jam;
  private final int port;

  SemuaHalamanPerambanTest(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping alamat,
      JdbcClient jdbc,
      Clock jam,
      @LocalServerPort int port) {
    this.alamat = alamat;
    this.jdbc = jdbc;
    this.jam = jam;
    this.port = port;
  }

  /// A page and who opens it; nobody for public ones.
  private record Halaman(String jalur, @Nullable Tokoh tokoh) {}

  @Test
  void page_is_clean_also_without_data() throws Exception {
    List<Halaman> semua = semua();
    assertThat(semua).hasSizeGreaterThan(5);
    var lembut = new SoftAssertions();
    try (var peramban = Peramban.buka(360)) {
      Tokoh terakhir = null;
      for (Halaman halaman : semua) {
        Tokoh tokoh = halaman.tokoh();
        if (tokoh != terakhir) {
          peramban.masuk(port, tokoh == null ? null : tokoh.kue(jdbc, jam));
          terakhir = tokoh;
        }
        peramban.ke("http://localhost:" + port + halaman.jalur());
        lembut.check(() -> peramban.periksaPada("kosong" + halaman.jalur().replace('/', '-'), 360));
      }
    }
    lembut.assertAll();
  }

  private List<Halaman> semua() {
    return alamat.getHandlerMethods().entrySet().stream()
        .filter(satu ->
            satu.getKey().getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
        .filter(satu -> satu.getValue().getReturnType().getParameterType() == Tampilan.class)
        .flatMap(satu ->
            satu.getKey().getPatternValues().stream().map(jalur -> halaman(jalur, satu.getValue())))
        .filter(halaman -> !halaman.jalur().contains("{") && !halaman.jalur().startsWith("/gaya"))
        .sorted(
            Comparator.comparing((Halaman satu) -> String.valueOf(satu.tokoh()))
                .thenComparing(Halaman::jalur))
        .toList();
  }

  private static Halaman halaman(String jalur, HandlerMethod handler) {
    Izin izin = Izin.dari(handler).orElseThrow();
    if (izin.semua()) {
      return new Halaman(jalur, null);
    }
    return new Halaman(
        jalur, izin.masuk() ? Tokoh.SITI_PENGELOLA : Tokoh.pemegang(izin.peran().getFirst()));
  }
}
