package id.bangga.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.desk.AturanDesk.Gabungan;
import id.bangga.instrumen.Jawaban;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AturanDeskTest {
  private static final BigDecimal AMBANG = new BigDecimal("0.25");

  @Test
  void satu_evaluator_belum_cukup() {
    assertThat(AturanDesk.gabung(List.of(temuan("A", "1")), 2, AMBANG))
        .isInstanceOf(Gabungan.Belum.class);
    assertThat(AturanDesk.gabung(List.of(), 2, AMBANG)).isInstanceOf(Gabungan.Belum.class);
  }

  @Test
  void selisih_tepat_ambang_dirata_ratakan() {
    assertThat(gabung("1", "0.75"))
        .isInstanceOfSatisfying(
            Gabungan.Sepakat.class,
            sepakat -> assertThat(sepakat.skor()).isEqualByComparingTo("0.875"));
  }

  @Test
  void DK_020_selisih_di_atas_ambang_perlu_rekonsiliasi() {
    assertThat(gabung("1", "0.749"))
        .isInstanceOfSatisfying(
            Gabungan.Berbeda.class,
            berbeda -> assertThat(berbeda.selisih()).isEqualByComparingTo("0.251"));
  }

  @Test
  void urutan_evaluator_tidak_berpengaruh() {
    assertThat(gabung("0.5", "0.25")).isEqualTo(gabung("0.25", "0.5"));
  }

  @Test
  void tidak_berlaku_menurut_satu_evaluator_perlu_rekonsiliasi() {
    var tidak = new Temuan(new Jawaban.TidakBerlaku("tidak ada layanan"), true, null);
    assertThat(AturanDesk.gabung(List.of(tidak, temuan("A", "1")), 2, AMBANG))
        .isEqualTo(new Gabungan.Berbeda(null));
    assertThat(AturanDesk.gabung(List.of(tidak, tidak), 2, AMBANG))
        .isEqualTo(new Gabungan.Sepakat(null));
  }

  private static Gabungan gabung(String satu, String dua) {
    return AturanDesk.gabung(List.of(temuan("A", satu), temuan("B", dua)), 2, AMBANG);
  }

  private static Temuan temuan(String huruf, String skor) {
    return new Temuan(new Jawaban.Level(huruf), true, new BigDecimal(skor));
  }
}
