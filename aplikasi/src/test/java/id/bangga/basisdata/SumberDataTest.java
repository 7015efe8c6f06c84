package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.UjiSpring;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiSpring
class SumberDataTest {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final JamUji jam;

  SumberDataTest(JdbcClient jdbc, Clock clock, JamUji jam) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.jam = jam;
  }

  @Test
  void program_bekerja_sebagai_peran_aplikasi_dengan_zona_sesi_yang_asing() {
    assertThat(satu("select current_user")).isEqualTo("bangga_app");
    assertThat(satu("show timezone")).isEqualTo("America/Los_Angeles");
  }

  @Test
  void peran_aplikasi_bukan_pengelola_dan_tidak_membuat_tabel() {
    assertThat(satu("select rolsuper::text from pg_roles where rolname = current_user"))
        .isEqualTo("false");
    assertThatThrownBy(() -> jdbc.sql("create table public.coba (n int)").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void jam_uji_menggantikan_jam_program() {
    jam.maju(Duration.ofDays(3));
    assertThat(clock.instant()).isEqualTo(JamUji.AWAL.plus(Duration.ofDays(3)));
  }

  private String satu(String sql) {
    return jdbc.sql(sql).query(String.class).single();
  }
}
