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
        "127.0.0.1 | 203.0.113.60:4000 | 203.0.113.60",
        "127.0.0.1 | [2001:db8::1]:4000 | 2001:db8::1",
        "127.0.0.1 | [2001:db8::1] | 2001:db8::1",
        "127.0.0.1 | 1.2.3.4, 198.51.100.1:5, 10.3.4.5:6 | 198.51.100.1",
        "127.0.0.1 | ::ffff:198.51.100.1 | 198.51.100.1",
        "127.0.0.1 | 1.2.3.4, ::ffff:10.3.4.5 | 1.2.3.4",
        "127.0.0.1 | 1.2.3.4, unknown | 127.0.0.1",
        "127.0.0.1 | 1.2.3.4, | 127.0.0.1",
        "127.0.0.1 | 300.1.1.1 | 127.0.0.1",
        "127.0.0.1 | 1.2 | 127.0.0.1",
        "127.0.0.1 | 1:2:3 | 127.0.0.1",
        "127.0.0.1 | fe80::1%eth0 | 127.0.0.1",
        "127.0.0.1 | []:1 | 127.0.0.1",
        "127.0.0.1 | :80 | 127.0.0.1",
        // lines of their own, in the order in which they stand
        "127.0.0.1 | ::1 // 198.51.100.1 | 198.51.100.1",
        "127.0.0.1 | 1.2.3.4 // 198.51.100.1 // 10.3.4.5 | 198.51.100.1",
        "127.0.0.1 | 198.51.100.1 // 10.3.4.5, 10.3.4.6 | 198.51.100.1",
        "127.0.0.1 | 1.2.3.4 // <script> | 127.0.0.1",
        "203.0.113.9 | ::1 // 198.51.100.1 | 203.0.113.9",
      })
  void the_client_is_the_last_address_that_is_not_ours(
      String dari, @Nullable String terusan, String alamat) {
    assertThat(DUA_PROKSI.kenali(permintaan(dari, terusan, null)).alamat()).isEqualTo(alamat);
  }

  @Test
  void an_address_that_was_passed_on_says_so() {
    assertThat(DUA_PROKSI.kenali(permintaan("127.0.0.1", "198.51.100.1", null)).diteruskan())
        .isTrue();
    assertThat(DUA_PROKSI.kenali(permintaan("127.0.0.1", "<script>", null)).diteruskan()).isTrue();
    assertThat(DUA_PROKSI.kenali(permintaan("127.0.0.1", null, null)).diteruskan()).isFalse();
    assertThat(DUA_PROKSI.kenali(permintaan("203.0.113.9", "::1", null)).diteruskan()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "198.51.100.1, 198.51.100.1",
    "::ffff:198.51.100.1, 198.51.100.1",
    "2001:db8:1:2::1, 20010db800010002/64",
    "2001:db8:1:2:ffff:ffff:ffff:ffff, 20010db800010002/64",
    "2001:db8:1:3::1, 20010db800010003/64",
    "fe80:0:0:0:0:0:0:1%eth0, fe80000000000000/64",
    "tak:terbaca, tak:terbaca",
  })
  void limits_count_the_network_of_an_address(String alamat, String jaringan) {
    assertThat(new Asal(alamat, "", false).jaringan()).isEqualTo(jaringan);
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
      for (String baris : terusan.split(" // ", -1)) {
        permintaan.addHeader("X-Forwarded-For", baris);
      }
    }
    if (protokol != null) {
      permintaan.addHeader("X-Forwarded-Proto", protokol);
    }
    return permintaan;
  }
}
