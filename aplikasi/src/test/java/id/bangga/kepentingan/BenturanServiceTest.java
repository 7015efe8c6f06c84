package id.bangga.kepentingan;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiSpring
class BenturanServiceTest {
  private static final Tokoh LINA = Tokoh.LINA_EVALUATOR;
  private final BenturanService layanan;
  private final JdbcClient jdbc;

  BenturanServiceTest(BenturanService layanan, JdbcClient jdbc) {
    this.layanan = layanan;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void tokoh() {
    for (Tokoh tokoh : List.of(LINA, Tokoh.BUDI_OPERATOR, Tokoh.AGUS_EVALUATOR)) {
      tokoh.buat(jdbc);
    }
  }

  @Test
  void tanpa_hubungan_tidak_ada_benturan() {
    assertThat(layanan.daftar(List.of(LINA.id()))).isEmpty();
  }

  @Test
  void unit_asal_dan_peran_pada_unit_adalah_benturan() {
    ubah("update akun.akun set unit_id = 5 where id = " + LINA.id());
    assertThat(layanan.antara(LINA.id(), 5))
        .extracting(Benturan::jenis)
        .containsExactly(JenisBenturan.SATU_UNIT);
    assertThat(layanan.antara(Tokoh.BUDI_OPERATOR.id(), Tokoh.UNIT_A))
        .extracting(Benturan::jenis)
        .contains(JenisBenturan.SATU_UNIT);
  }

  @Test
  void atasan_dan_bawahan_di_unit_adalah_benturan() {
    ubah("update akun.akun set unit_id = 7 where id = " + Tokoh.AGUS_EVALUATOR.id());
    ubah(
        "update akun.akun set atasan_id = %d where id = %d"
            .formatted(Tokoh.AGUS_EVALUATOR.id(), LINA.id()));
    assertThat(layanan.antara(LINA.id(), 7))
        .extracting(Benturan::keterangan)
        .containsExactly("atasannya bekerja di sana");
    ubah("update akun.akun set unit_id = 8 where id = " + LINA.id());
    assertThat(layanan.antara(Tokoh.AGUS_EVALUATOR.id(), 8))
        .extracting(Benturan::keterangan)
        .containsExactly("bawahannya bekerja di sana");
  }

  @Test
  void hubungan_yang_dinyatakan_berlaku_dua_arah() {
    ubah("update akun.akun set unit_id = 9 where id = " + Tokoh.AGUS_EVALUATOR.id());
    ubah(
        """
        insert into akun.hubungan (akun_id, dengan_akun, jenis, keterangan, dinyatakan, dinyatakan_oleh)
        values (%d, %d, 'KELUARGA', 'ipar', now(), 'Lina')
        """
            .formatted(LINA.id(), Tokoh.AGUS_EVALUATOR.id()));
    ubah(
        """
        insert into akun.hubungan (akun_id, dengan_unit, jenis, keterangan, dinyatakan, dinyatakan_oleh)
        values (%d, 12, 'KERJA_SAMA', 'konsultan', now(), 'Lina')
        """
            .formatted(LINA.id()));
    ubah("update akun.akun set unit_id = 10 where id = " + LINA.id());
    assertThat(layanan.daftar(List.of(LINA.id())))
        .filteredOn(satu -> satu.jenis() == JenisBenturan.DINYATAKAN)
        .extracting(Benturan::unitId)
        .containsExactlyInAnyOrder(9L, 12L);
    assertThat(layanan.antara(Tokoh.AGUS_EVALUATOR.id(), 10))
        .extracting(Benturan::jenis)
        .containsExactly(JenisBenturan.DINYATAKAN);
  }

  private void ubah(String sql) {
    jdbc.sql(sql).update();
  }
}
