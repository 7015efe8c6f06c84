package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
        .isEqualTo("Nama layanan paling panjang 200 huruf; sekarang 201.");
    assertThat(formulir("nama", "x".repeat(200)).wajib("nama", "Nama", 200)).hasSize(200);
  }

  @Test
  void numbers_with_comma_thousands_dots_or_a_lone_point() {
    assertThat(formulir("n", "86,69").desimal("n", "N")).contains(new BigDecimal("86.69"));
    assertThat(formulir("n", "1.957,5").desimal("n", "N")).contains(new BigDecimal("1957.5"));
    assertThat(formulir("n", "86.69").desimal("n", "N")).contains(new BigDecimal("86.69"));
    assertThat(formulir("n", "1.957.349").bulat("n", "N")).contains(1_957_349);
    assertThat(formulir("n", "").bulat("n", "N")).isEmpty();
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
