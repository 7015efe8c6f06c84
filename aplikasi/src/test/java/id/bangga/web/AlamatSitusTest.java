package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/// What is printed into a QR code is the address that people type, also behind a proxy with TLS.
class AlamatSitusTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // from | X-Forwarded-Proto | host | port | address
        "127.0.0.1 | https | bangga.contoh.go.id | 80 | https://bangga.contoh.go.id",
        "127.0.0.1 | https | bangga.contoh.go.id | 8443 | https://bangga.contoh.go.id:8443",
        "127.0.0.1 | http | bangga.contoh.go.id | 80 | http://bangga.contoh.go.id",
        "203.0.113.9 | https | bangga.contoh.go.id | 80 | http://bangga.contoh.go.id",
        "203.0.113.9 | http | localhost | 8080 | http://localhost:8080",
      })
  void the_address_is_the_one_asked_for(
      String dari, String protokol, String host, int port, String alamat) {
    var permintaan = new MockHttpServletRequest("GET", "/layanan/titik/1/poster.pdf");
    permintaan.setRemoteAddr(dari);
    permintaan.setServerName(host);
    permintaan.setServerPort(port);
    permintaan.addHeader("X-Forwarded-Proto", protokol);
    var lingkungan = new StandardEnvironment();
    lingkungan
        .getPropertySources()
        .addFirst(new MapPropertySource("uji", Map.of("bangga.proksi-tepercaya", "127.0.0.1")));
    Proksi.dari(lingkungan).kenali(permintaan);
    assertThat(AlamatSitus.dari(permintaan)).isEqualTo(alamat);
  }
}
