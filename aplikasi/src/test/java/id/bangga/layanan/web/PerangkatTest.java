package id.bangga.layanan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.web.Asal;
import id.bangga.web.Proksi;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.coyote.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Whom the limits of the survey tell apart.
class PerangkatTest {
  private final Clock jam = Clock.fixed(Instant.parse("2026-11-29T08:00:00Z"), ZoneOffset.UTC);
  private final Perangkat perangkat = new Perangkat();

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "::1", "0:0:0:0:0:0:0:1"})
  void only_the_other_end_of_the_connection_is_the_machine_itself(String alamat) {
    assertThat(Perangkat.setempat(asal("127.0.0.1"))).isTrue();
    assertThat(Perangkat.setempat(asal("127.0.0.1", alamat))).isFalse();
    assertThat(Perangkat.setempat(new Asal(alamat, "", false))).isTrue();
  }

  @Test
  void the_fast_door_reads_every_line_of_the_proxies() {
    assertThat(asal("127.0.0.1", "::1", "198.51.100.1").alamat()).isEqualTo("198.51.100.1");
    assertThat(asal("127.0.0.1", "1.2.3.4", "198.51.100.1:4000").alamat())
        .isEqualTo("198.51.100.1");
    assertThat(asal("203.0.113.9", "::1").alamat()).isEqualTo("203.0.113.9");
  }

  @Test
  void a_device_stays_the_same_when_it_changes_its_address_within_its_network() {
    Asal satu = new Asal("2001:db8:1:2::1", "Firefox", false);
    Asal dua = new Asal("2001:db8:1:2:8::9", "Firefox", false);
    Asal lain = new Asal("2001:db8:1:3::1", "Firefox", false);
    assertThat(perangkat.alamat(dua, jam)).isEqualTo(perangkat.alamat(satu, jam));
    assertThat(perangkat.sidik(dua, jam)).isEqualTo(perangkat.sidik(satu, jam));
    assertThat(perangkat.alamat(lain, jam)).isNotEqualTo(perangkat.alamat(satu, jam));
    assertThat(perangkat.sidik(lain, jam)).isNotEqualTo(perangkat.sidik(satu, jam));
  }

  /// As Tomcat reads it, before there is a servlet request.
  private static Asal asal(String langsung, String... terusan) {
    var request = new Request();
    request.remoteAddr().setString(langsung);
    for (String baris : terusan) {
      request.getMimeHeaders().addValue("X-Forwarded-For").setString(baris);
    }
    var lingkungan = new StandardEnvironment();
    lingkungan
        .getPropertySources()
        .addFirst(new MapPropertySource("uji", Map.of("bangga.proksi-tepercaya", "127.0.0.1")));
    return PintuSurvei.asal(request, Proksi.dari(lingkungan));
  }
}
