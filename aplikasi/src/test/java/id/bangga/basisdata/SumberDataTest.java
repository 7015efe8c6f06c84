package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.PostgresUji;
import id.bangga.UjiSpring;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
  void peran_aplikasi_tidak_mengubah_atau_menghapus_jurnal() {
    for (String sql :
        List.of(
            "update audit.jurnal set alasan = 'lain'",
            "delete from audit.jurnal",
            "truncate audit.jurnal",
            "delete from audit.kepala",
            "drop table audit.jurnal")) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .rootCause()
          .message()
          .containsAnyOf("permission denied", "must be owner");
    }
  }

  @Test
  void mengosongkan_mengembalikan_kepala_jurnal() {
    jdbc.sql("update audit.kepala set nomor = 41").update();
    PostgresUji.kosongkan();
    assertThat(satu("select nomor::text from audit.kepala")).isEqualTo("0");
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
