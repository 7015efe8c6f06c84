package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodeTest {
  @ParameterizedTest
  @CsvSource({
    "BULAN, 2, 2026-B02, Februari 2026, Feb 2026, 2026-02-01, 2026-02-28",
    "TRIWULAN, 2, 2026-T2, Triwulan II 2026, Tw. II 2026, 2026-04-01, 2026-06-30",
    "SEMESTER, 1, 2026-S1, Semester I 2026, Sem. I 2026, 2026-01-01, 2026-06-30",
    "TAHUN, 1, 2026, Tahun 2026, 2026, 2026-01-01, 2026-12-31",
  })
  void a_period_has_its_days_its_label_and_its_code(
      JenisPeriode jenis,
      int ke,
      String kode,
      String label,
      String singkat,
      LocalDate awal,
      LocalDate akhir) {
    var periode = new Periode(jenis, 2026, ke);
    assertThat(periode.kode()).isEqualTo(kode);
    assertThat(periode.label()).isEqualTo(label);
    assertThat(periode.singkat()).isEqualTo(singkat);
    assertThat(periode.awal()).isEqualTo(awal);
    assertThat(periode.akhir()).isEqualTo(akhir);
    assertThat(Periode.urai(kode)).contains(periode);
  }

  @Test
  void periods_of_a_year_follow_each_other_without_gap() {
    for (JenisPeriode jenis : JenisPeriode.values()) {
      List<Periode> setahun = Periode.dalam(jenis, 2028);
      assertThat(setahun).hasSize(jenis.banyak());
      assertThat(setahun.getFirst().awal()).isEqualTo(LocalDate.of(2028, 1, 1));
      assertThat(setahun.getLast().akhir()).isEqualTo(LocalDate.of(2028, 12, 31));
      for (Periode satu : setahun) {
        assertThat(satu.sesudah().awal()).isEqualTo(satu.akhir().plusDays(1));
        assertThat(satu.sesudah().sebelum()).isEqualTo(satu);
        assertThat(Periode.pada(jenis, satu.awal())).isEqualTo(satu);
        assertThat(Periode.pada(jenis, satu.akhir())).isEqualTo(satu);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-T5", "2026-T0", "2026-X1", "26", "2026-", "2026-B13"})
  void what_is_not_a_period_is_not_read(String kode) {
    assertThat(Periode.urai(kode)).isEmpty();
  }

  @Test
  void a_fifth_quarter_does_not_exist() {
    assertThatThrownBy(() -> new Periode(JenisPeriode.TRIWULAN, 2026, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
