package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/// Headers of a proxy are believed only when they come from one of ours.
class ProksiTest {
  private static final Proksi DUA_PROKSI =
      proksi(Map.of("bangga.proksi-tepercaya", "127.0.0.1,10.0.0.0/8"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // from | X-Forwarded-For | believed address
        "203.0.113.9 | 198.51.100.1 | 203.0.113.9",
        "127.0.0.1 | 198.51.100.1 | 198.51.100.1",
        "127.0.0.1 | 1.2.3.4, 198.51.100.1 | 198.51.100.1",
        "127.0.0.1 | 1.2.3.4, 198.51.100.1, 10.3.4.5 | 198.51.100.1",
        "127.0.0.1 | 2001:db8::1 | 2001:db8::1",
        "127.0.0.1 | - | 127.0.0.1",
        "127.0.0.1 | <script> | 127.0.0.1",
        "127.0.0.1 | 10.1.1.1 | 127.0.0.1",
      })
  void the_client_is_the_last_address_that_is_not_ours(
      String dari, @Nullable String terusan, String alamat) {
    assertThat(DUA_PROKSI.kenali(permintaan(dari, terusan, null)).alamat()).isEqualTo(alamat);
  }

  @Test
  void https_is_believed_from_a_trusted_proxy_only() {
    assertThat(DUA_PROKSI.kenali(permintaan("127.0.0.1", null, "https")).https()).isTrue();
    assertThat(DUA_PROKSI.kenali(permintaan("127.0.0.1", null, "http")).https()).isFalse();
    assertThat(DUA_PROKSI.kenali(permintaan("203.0.113.9", null, "https")).https()).isFalse();
    assertThat(proksi(Map.of()).kenali(permintaan("127.0.0.1", null, "https")).https()).isFalse();
    assertThat(
            proksi(Map.of("bangga.https", "true"))
                .kenali(permintaan("1.1.1.1", null, null))
                .https())
        .isTrue();
  }

  private static Proksi proksi(Map<String, Object> setelan) {
    var lingkungan = new StandardEnvironment();
    lingkungan.getPropertySources().addFirst(new MapPropertySource("uji", setelan));
    return Proksi.dari(lingkungan);
  }

  private static MockHttpServletRequest permintaan(
      String dari, @Nullable String terusan, @Nullable String protokol) {
    var permintaan = new MockHttpServletRequest();
    permintaan.setRemoteAddr(dari);
    if (terusan != null) {
      permintaan.addHeader("X-Forwarded-For", terusan);
    }
    if (protokol != null) {
      permintaan.addHeader("X-Forwarded-Proto", protokol);
    }
    return permintaan;
  }
}
