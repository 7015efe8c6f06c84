package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulirTest {
  private static Formulir formulir(String nama, String... nilai) {
    return Formulir.dari(Map.of(nama, nilai));
  }

  @Test
  void every_error_is_kept_with_what_was_typed() {
    Formulir f = Formulir.dari(Map.of("nama", new String[] {" "}, "bobot", new String[] {"tujuh"}));
    f.wajib("nama", "Nama");
    assertThat(f.desimal("bobot", "Bobot")).isEmpty();
    assertThat(f.kesalahan())
        .containsExactly(
            new Isian("nama", " ", "Nama belum diisi."),
            new Isian("bobot", "tujuh", "Bobot harus berupa angka, misalnya 86,69."));
  }

  @Test
  void a_text_that_is_too_long_says_how_long_it_may_be() {
    Formulir f = formulir("nama", "x".repeat(201));
    assertThat(f.wajib("nama", "Nama layanan", 200)).hasSize(201);
    assertThat(f.isian("nama").galat())
        .isEqualTo("Nama layanan paling panjang 200 huruf; sekarang 201. Ringkas tulisannya.");
    assertThat(formulir("nama", "x".repeat(200)).wajib("nama", "Nama", 200)).hasSize(200);
  }

  @Test
  void numbers_with_comma_thousands_dots_or_a_lone_point() {
    assertThat(formulir("n", "86,69").desimal("n", "N")).contains(new BigDecimal("86.69"));
    assertThat(formulir("n", "1.957,5").desimal("n", "N")).contains(new BigDecimal("1957.5"));
    assertThat(formulir("n", "86.69").desimal("n", "N")).contains(new BigDecimal("86.69"));
    assertThat(formulir("n", "1.957.349").desimal("n", "N")).contains(new BigDecimal("1957349"));
    assertThat(formulir("n", "1.957.349").bulat("n", "N")).contains(1_957_349);
    assertThat(formulir("n", "").bulat("n", "N")).isEmpty();
  }

  /// 12.5 tickets must never become 125.
  @ParameterizedTest
  @ValueSource(strings = {"12.5", "1.2345", "12,5", "1e3", "NaN", "99999999999", "dua", "1.000.00"})
  void what_is_no_whole_number_is_refused(String isi) {
    Formulir f = formulir("n", isi);
    assertThat(f.bulat("n", "Banyaknya")).isEmpty();
    assertThat(f.isian("n"))
        .isEqualTo(new Isian("n", isi, "Banyaknya harus bilangan bulat, misalnya 12."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "NaN", "1.2.3", "1,2,3", "12.5,3", "0x10", "9999999999999999"})
  void what_is_no_number_is_refused(String isi) {
    Formulir f = formulir("n", isi);
    assertThat(f.desimal("n", "Bobot")).isEmpty();
    assertThat(f.isian("n").galat()).isEqualTo("Bobot harus berupa angka, misalnya 86,69.");
  }

  @Test
  void a_line_break_counts_once_against_the_length() {
    Formulir f = formulir("alasan", "x\r\n".repeat(100) + "x".repeat(3_800));
    assertThat(f.wajib("alasan", "Alasan")).hasSize(4_000);
    assertThat(f.adaGalat()).isFalse();
  }

  @Test
  void years_that_nobody_means_are_refused() {
    for (String isi : List.of("0001-01-01", "+99999-01-01", "2999-12-31")) {
      Formulir f = formulir("t", isi);
      assertThat(f.tanggal("t", "Tanggal")).isEmpty();
      assertThat(f.isian("t").galat()).contains("Tanggal: tahun", "tidak mungkin");
    }
    Formulir f = formulir("t", "+999999999-12-31T00:00");
    assertThat(f.saat("t", "Batas baru")).isEmpty();
    assertThat(f.isian("t").galat()).contains("tahun 999999999 tidak mungkin");
    assertThat(formulir("t", "2026-02-30").tanggal("t", "Tanggal")).isEmpty();
    assertThat(formulir("t", "2026-11-22T08:00").saat("t", "Batas")).isPresent();
  }

  @Test
  void what_was_typed_is_told_in_words_without_secrets() {
    Map<String, String[]> isi = new LinkedHashMap<>();
    isi.put("_csrf", new String[] {"x"});
    isi.put("versi", new String[] {"3"});
    isi.put("sandiLama", new String[] {"rahasia"});
    isi.put("tanggalDokumen", new String[] {"2026-11-22"});
    isi.put("jumlah_asn", new String[] {"12"});
    isi.put("alasan", new String[] {" "});
    assertThat(Formulir.dari(isi).ketikan())
        .extracting(Isian::sebutan, Isian::nilai)
        .containsExactly(tuple("Tanggal dokumen", "2026-11-22"), tuple("Jumlah asn", "12"));
  }

  @Test
  void blanks_that_cannot_be_seen_fill_no_field() {
    assertThat(formulir("nama", "\u00a0 \u200b\t").wajib("nama", "Nama")).isEmpty();
    assertThat(formulir("nama", "\ufeff Dinas\u00a0Uji \u200b").nilai("nama"))
        .isEqualTo("Dinas\u00a0Uji");
    assertThat(formulir("nama", " \n\u2060").nilai("nama")).isEmpty();
  }

  @Test
  void an_empty_optional_field_is_no_error() {
    Formulir f = formulir("tanggal", "");
    assertThat(f.tanggal("tanggal", "Tanggal")).isEmpty();
    assertThat(f.adaGalat()).isFalse();
    assertThat(formulir("tanggal", "2026-11-22").tanggal("tanggal", "Tanggal"))
        .contains(LocalDate.of(2026, 11, 22));
  }

  @Test
  void the_first_message_of_a_field_stays() {
    Formulir f = Formulir.kosong().galat("a", "satu").galat("a", "dua");
    assertThat(f.isian("a").galat()).isEqualTo("satu");
  }
}
