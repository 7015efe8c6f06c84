package id.bangga.instrumen;

import static id.bangga.instrumen.CaraUji.angka;
import static id.bangga.instrumen.CaraUji.indikator;
import static id.bangga.instrumen.CaraUji.level;
import static id.bangga.instrumen.CaraUji.rasio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From answers to scores: the level maps and every formula with its edges.
class AturanSkorTest {
  private static final Indikator LEVEL =
      indikator("L", "4", level(PetaTingkat.A_E, "A", "B", "C", "E"));

  @ParameterizedTest
  @CsvSource({
    "A_E,A,1",
    "A_E,B,0.75",
    "A_E,C,0.5",
    "A_E,D,0.25",
    "A_E,E,0",
    "A_D,A,1",
    "A_D,B,0.67",
    "A_D,C,0.33",
    "A_D,D,0",
    "A_C,A,1",
    "A_C,B,0.5",
    "A_C,C,0",
    "YA_TIDAK,Ya,1",
    "YA_TIDAK,Tidak,0"
  })
  void level_maps_of_the_lke(PetaTingkat peta, String huruf, BigDecimal skor) {
    var satu = indikator("L", "1", level(peta, peta.huruf().toArray(String[]::new)));

    assertThat(skor(satu, new Jawaban.Level(huruf), true)).isEqualByComparingTo(skor);
  }

  @Test
  void a_letter_keeps_its_value_when_others_are_left_out() {
    assertThat(skor(LEVEL, new Jawaban.Level("C"), true)).isEqualByComparingTo("0.5");
  }

  @Test
  void without_valid_evidence_every_answer_is_worth_the_worst_level() {
    Skor tanpa = AturanSkor.skor(LEVEL, new Jawaban.Level("A"), false);
    Skor angka =
        AturanSkor.skor(
            indikator("R", "3", rasio(Rumus.BAGIAN)), new Jawaban.Rasio(angka("3", "4")), false);

    assertThat(List.of(tanpa, angka))
        .allSatisfy(satu -> {
          assertThat(satu.angka().orElseThrow()).isEqualByComparingTo("0");
          assertThat(satu.semuaBendera()).containsExactly(Bendera.TANPA_BUKTI_SAH);
        });
    assertThat(tanpa.kalimat()).contains("Tingkat A").contains("dihitung E");
  }

  @Test
  void the_worst_level_needs_no_evidence_and_carries_no_flag() {
    assertThat(AturanSkor.skor(LEVEL, new Jawaban.Level("E"), false).semuaBendera()).isEmpty();
  }

  @Test
  void what_a_module_supplies_needs_no_evidence() {
    var otomatis =
        indikator(
            "B1.1", "10", new CaraNilai.Otomatis(Rumusan.baku(Rumus.PERSEN), "survei.indeks"));

    assertThat(skor(otomatis, new Jawaban.Auto(angka("78.4"), "survei 2026"), false))
        .isEqualByComparingTo("0.784");
  }

  @Test
  void an_unanswered_indicator_is_worth_nothing_and_says_so() {
    Skor kosong = AturanSkor.skor(LEVEL, new Jawaban.Kosong(), true);

    assertThat(kosong.angka().orElseThrow()).isEqualByComparingTo("0");
    assertThat(kosong.semuaBendera()).containsExactly(Bendera.BELUM_DIJAWAB);
  }

  @ParameterizedTest
  @CsvSource({"3,4,0.75", "0,4,0", "4,4,1"})
  void bagian(String a, String b, BigDecimal skor) {
    assertThat(hitung(Rumus.BAGIAN, a, b)).isEqualByComparingTo(skor);
  }

  @ParameterizedTest
  @CsvSource({"3,4,0.75", "4,4,1", "9,4,1"})
  void bagian_terbatas_counts_at_most_one(String a, String b, BigDecimal skor) {
    assertThat(hitung(Rumus.BAGIAN_TERBATAS, a, b)).isEqualByComparingTo(skor);
  }

  @Test
  void a_third_keeps_all_its_digits() {
    assertThat(hitung(Rumus.BAGIAN, "1", "3"))
        .isEqualTo(new BigDecimal("0.3333333333333333333333333333333333"));
  }

  @Test
  void sisa_bagian() {
    assertThat(hitung(Rumus.SISA_BAGIAN, "15", "200")).isEqualByComparingTo("0.925");
  }

  @Test
  void a_share_of_nothing_is_what_the_instrument_says() {
    var jawaban = new Jawaban.Rasio(angka("0", "0"));

    assertThat(skor(indikator("R", "1", rasio(Rumus.BAGIAN, BilaNol.NOL)), jawaban, true))
        .isEqualByComparingTo("0");
    assertThat(skor(indikator("R", "1", rasio(Rumus.BAGIAN, BilaNol.SATU)), jawaban, true))
        .isEqualByComparingTo("1");
    assertThat(
            AturanSkor.skor(
                indikator("R", "1", rasio(Rumus.BAGIAN, BilaNol.TIDAK_BERLAKU)), jawaban, true))
        .isInstanceOf(Skor.TidakBerlaku.class);
  }

  /// A4.3: clamp((t−1 − t) ÷ t−1, 0, 1); none after none is 1; offences without follow-up are 0.
  @ParameterizedTest
  @CsvSource({
    "10,4,0,0.6",
    "10,0,0,1",
    "10,10,0,0",
    "10,12,0,0",
    "0,0,0,1",
    "0,1,0,0",
    "10,4,1,0",
    "0,0,1,0",
    "3,2,0,0.3333333333333333333333333333333333"
  })
  void penurunan(String lalu, String kini, String tanpa, BigDecimal skor) {
    assertThat(hitung(Rumus.PENURUNAN, lalu, kini, tanpa)).isEqualByComparingTo(skor);
  }

  @Test
  void penurunan_flags_offences_without_follow_up() {
    var satu = indikator("A4.3", "3", rasio(Rumus.PENURUNAN));

    assertThat(AturanSkor.skor(satu, new Jawaban.Rasio(angka("10", "4", "1")), true).semuaBendera())
        .containsExactly(Bendera.TANPA_TINDAK_LANJUT);
  }

  /// B3.1: 0.75 × SKM/100 + 0.25 × (up 1, same 0.5, down 0).
  @ParameterizedTest
  @CsvSource({"86.69,84.00,0.900175", "86.69,86.69,0.775175", "86.69,90,0.650175", "25,100,0.1875"})
  void skm_tren(String kini, String lalu, BigDecimal skor) {
    assertThat(hitung(Rumus.SKM_TREN, kini, lalu)).isEqualByComparingTo(skor);
  }

  @Test
  void skm_without_a_year_before_counts_alone() {
    assertThat(hitung(Rumus.SKM_TREN, "86.69")).isEqualByComparingTo("0.8669");
  }

  @Test
  void an_index_from_too_few_is_not_counted() {
    var satu = indikator("B1.1", "10", rasio(Rumus.INDEKS_SURVEI));
    Skor kurang = AturanSkor.skor(satu, new Jawaban.Rasio(angka("78.4", "29", "30")), true);

    assertThat(kurang.angka().orElseThrow()).isEqualByComparingTo("0");
    assertThat(kurang.semuaBendera()).containsExactly(Bendera.RESPONDEN_KURANG);
    assertThat(skor(satu, new Jawaban.Rasio(angka("78.4", "30", "30")), true))
        .isEqualByComparingTo("0.784");
  }

  @ParameterizedTest
  @CsvSource({"65,60,1", "64.9,60,0.5", "60,60,0.5", "59.9,60,0"})
  void perbaikan(String kini, String lalu, BigDecimal skor) {
    assertThat(hitung(Rumus.PERBAIKAN, kini, lalu)).isEqualByComparingTo(skor);
  }

  @Test
  void perbaikan_does_not_apply_in_the_first_year() {
    assertThat(
            AturanSkor.skor(
                indikator("B1.4", "2", rasio(Rumus.PERBAIKAN)),
                new Jawaban.Rasio(angka("60")),
                true))
        .isInstanceOf(Skor.TidakBerlaku.class);
  }

  @Test
  void every_sentence_shows_the_figures_put_in() {
    Skor satu =
        AturanSkor.skor(
            indikator("B3.1", "4", rasio(Rumus.SKM_TREN)),
            new Jawaban.Rasio(angka("86.69", "84")),
            true);

    assertThat(satu.kalimat()).isEqualTo("0,75 × 86,69 ÷ 100 + 0,25 × 1 (naik dari 84) ≈ 0,9002");
  }

  @Test
  void IN_021_jumlah_angka_harus_sesuai_rumus() {
    assertThat(tolak(Rumus.PENURUNAN, "1", "2")).containsExactly(KodeAturanInstrumen.IN_021);
    assertThat(tolak(Rumus.BAGIAN, "1", "2", "3")).containsExactly(KodeAturanInstrumen.IN_021);
  }

  @Test
  void IN_022_angka_negatif_ditolak() {
    assertThat(tolak(Rumus.BAGIAN_TERBATAS, "-1", "2")).containsExactly(KodeAturanInstrumen.IN_022);
  }

  @Test
  void IN_023_cacah_harus_bulat() {
    assertThat(tolak(Rumus.BAGIAN_TERBATAS, "1.5", "2"))
        .containsExactly(KodeAturanInstrumen.IN_023);
    assertThat(tolak(Rumus.BAGIAN_TERBATAS, "2.0", "2")).isEmpty();
  }

  @Test
  void IN_024_bagian_tidak_melebihi_seluruhnya() {
    assertThat(tolak(Rumus.BAGIAN, "5", "4")).containsExactly(KodeAturanInstrumen.IN_024);
    assertThat(tolak(Rumus.SISA_BAGIAN, "5", "4")).containsExactly(KodeAturanInstrumen.IN_024);
  }

  @Test
  void IN_025_angka_di_luar_rentang_ditolak() {
    assertThat(tolak(Rumus.SKM_TREN, "24.99", "80")).containsExactly(KodeAturanInstrumen.IN_025);
    assertThat(tolak(Rumus.SKM_TREN, "80", "100.01")).containsExactly(KodeAturanInstrumen.IN_025);
    assertThat(tolak(Rumus.PERSEN, "101")).containsExactly(KodeAturanInstrumen.IN_025);
  }

  @Test
  void every_faulty_figure_is_named_not_only_the_first() {
    assertThat(tolak(Rumus.PENURUNAN, "-1", "0.5", "-2"))
        .containsExactly(
            KodeAturanInstrumen.IN_022, KodeAturanInstrumen.IN_023, KodeAturanInstrumen.IN_022);
  }

  @Test
  void IN_026_tingkat_yang_tidak_ada_ditolak() {
    var putusan = AturanSkor.periksa(LEVEL, new Jawaban.Level("D"));

    assertThat(putusan.alasan())
        .singleElement()
        .satisfies(satu -> {
          assertThat(satu.kode()).isEqualTo(KodeAturanInstrumen.IN_026);
          assertThat(satu.pesan()).contains("A, B, C, E");
        });
  }

  @Test
  void IN_027_bentuk_jawaban_harus_sesuai_tipe() {
    var rasio = indikator("R", "1", rasio(Rumus.BAGIAN));

    assertThat(kode(AturanSkor.periksa(rasio, new Jawaban.Level("A"))))
        .containsExactly(KodeAturanInstrumen.IN_027);
    assertThat(kode(AturanSkor.periksa(LEVEL, new Jawaban.Rasio(angka("1", "2")))))
        .containsExactly(KodeAturanInstrumen.IN_027);
    assertThat(kode(AturanSkor.periksa(rasio, new Jawaban.Auto(angka("1", "2"), "modul"))))
        .containsExactly(KodeAturanInstrumen.IN_027);
  }

  @Test
  void IN_028_IN_029_tidak_berlaku_hanya_bila_diizinkan_dan_beralasan() {
    var wajib =
        new Indikator(
            0, "W", "Wajib", BigDecimal.ONE, LEVEL.cara(), Pengisi.PD, false, LEVEL.rujukan());

    assertThat(kode(AturanSkor.periksa(wajib, new Jawaban.TidakBerlaku("tidak ada layanan"))))
        .containsExactly(KodeAturanInstrumen.IN_028);
    assertThat(kode(AturanSkor.periksa(LEVEL, new Jawaban.TidakBerlaku(" "))))
        .containsExactly(KodeAturanInstrumen.IN_029);
    assertThat(AturanSkor.skor(LEVEL, new Jawaban.TidakBerlaku("tidak ada layanan"), false))
        .isEqualTo(new Skor.TidakBerlaku("tidak ada layanan"));
  }

  @Test
  void an_impossible_answer_has_no_score() {
    assertThatThrownBy(() -> AturanSkor.skor(LEVEL, new Jawaban.Level("Z"), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("L: ");
  }

  private static BigDecimal hitung(Rumus rumus, String... isi) {
    return skor(indikator("R", "1", rasio(rumus)), new Jawaban.Rasio(angka(isi)), true);
  }

  private static BigDecimal skor(Indikator indikator, Jawaban jawaban, boolean bukti) {
    return AturanSkor.skor(indikator, jawaban, bukti).angka().orElseThrow();
  }

  private static List<Object> tolak(Rumus rumus, String... isi) {
    return kode(Rumusan.baku(rumus).periksa(angka(isi)));
  }

  private static List<Object> kode(Putusan putusan) {
    return putusan.alasan().stream().map(Alasan::kode).map(Object.class::cast).toList();
  }
}
