package id.bangga.instrumen;

import static id.bangga.instrumen.CaraUji.angka;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.web.Telusur;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What a reader sees behind a figure: every value that was put in.
class TelusurNilaiTest {
  private static final Instrumen BAKU = InstrumenBaku.budayaKerja(2026);

  @Test
  void an_indicator_shows_formula_values_and_source() {
    Nilai nilai = nilai(Map.of("B3.1", new Jawaban.Rasio(angka("86.69", "84"))));
    Indikator skm = BAKU.indikator("B3.1").orElseThrow();

    Telusur lembar = TelusurNilai.indikator(skm, nilai.indikator("B3.1").orElseThrow());

    assertThat(lembar.nilai()).isEqualTo("3,60");
    assertThat(lembar.hitungan())
        .isEqualTo("0,75 × 86,69 ÷ 100 + 0,25 × 1 (naik dari 84) ≈ 0,9002; 4 × 0,9002 = 3,6007.");
    assertThat(lembar.dasar().getFirst().sebutan()).contains("PermenPANRB 14/2017");
    assertThat(lembar.parameter())
        .anySatisfy(satu -> {
          assertThat(satu.nama()).isEqualTo("Bobot");
          assertThat(satu.terverifikasi()).isFalse();
        });
  }

  @Test
  void spread_weight_is_told() {
    Nilai nilai =
        nilai(
            Map.of(
                "B3.1", new Jawaban.Rasio(angka("80")),
                "B3.2", new Jawaban.Rasio(angka("0", "0"))));

    assertThat(
            TelusurNilai.indikator(
                    BAKU.indikator("B3.1").orElseThrow(), nilai.indikator("B3.1").orElseThrow())
                .hitungan())
        .contains("Bobot 4 menjadi 6,6667 karena ada indikator yang tidak berlaku");
    Telusur tidak =
        TelusurNilai.indikator(
            BAKU.indikator("B3.2").orElseThrow(), nilai.indikator("B3.2").orElseThrow());
    assertThat(tidak.nilai()).isEqualTo("—");
    assertThat(tidak.hitungan()).contains("Bobotnya dibagikan ulang");
  }

  @Test
  void a_branch_and_the_total_show_the_rows_they_add_up() {
    Nilai nilai = nilai(Map.of("A1.1", new Jawaban.Level("A"), "A1.2", new Jawaban.Level("C")));

    Telusur cabang = TelusurNilai.komponen(BAKU, nilai.komponen("A1").orElseThrow());
    assertThat(cabang.nilai()).isEqualTo("6,00");
    assertThat(cabang.hitungan()).startsWith("4,00 + 2,00 + 0,00 + 0,00 = 6,00");
    assertThat(Objects.requireNonNull(cabang.rincian()).baris()).hasSize(4);

    Telusur total = TelusurNilai.total("Nilai desk Dinas Contoh", BAKU, nilai);
    assertThat(total.nilai()).isEqualTo("6,00");
    assertThat(total.hitungan()).startsWith("6,00 + 0,00 = 6,00");
  }

  private static Nilai nilai(Map<String, Jawaban> jawaban) {
    Map<String, Skor> skor = new HashMap<>();
    jawaban.forEach((kode, isi) ->
        skor.put(kode, AturanSkor.skor(BAKU.indikator(kode).orElseThrow(), isi, true)));
    return Nilai.hitung(BAKU, skor);
  }
}
