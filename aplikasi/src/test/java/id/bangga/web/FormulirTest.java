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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulirTest {
  private static Formulir formulir(String nama, String... nilai) {
    return Formulir.dari(Map.of(nama, nilai));
  }

  @Test
  void every_error_is_kept_with_what_was_typed() {
    Formulir f = namaDanBobot();
    f.wajib("nama", "Nama");
    assertThat(f.desimal("bobot", "Bobot")).isEmpty();
    assertThat(f.kesalahan())
        .containsExactly(
            new Isian("nama", " ", "Nama belum diisi."),
            new Isian("bobot", "tujuh", "Bobot harus berupa angka; pecahan ditulis dengan koma."));
  }

  /// As a browser sends them: in the order of the page.
  private static Formulir namaDanBobot() {
    Map<String, String[]> dikirim = new LinkedHashMap<>();
    dikirim.put("nama", new String[] {" "});
    dikirim.put("bobot", new String[] {"tujuh"});
    return Formulir.dari(dikirim);
  }

  @Test
  void the_summary_follows_the_page_whatever_was_checked_first() {
    Formulir f = namaDanBobot();
    f.desimal("bobot", "Bobot");
    f.galat("setuju", "Centang persetujuan.");
    f.wajib("nama", "Nama");
    assertThat(f.kesalahan()).extracting(Isian::nama).containsExactly("nama", "bobot", "setuju");
  }

  @Test
  void a_text_that_is_too_long_says_how_long_it_may_be() {
    Formulir f = formulir("nama", "x".repeat(201));
    assertThat(f.wajib("nama", "Nama layanan", 200)).hasSize(201);
    assertThat(f.isian("nama").galat())
        .isEqualTo("Nama layanan paling panjang 200 huruf; sekarang 201. Ringkas tulisannya.");
    assertThat(formulir("nama", "x".repeat(200)).wajib("nama", "Nama", 200)).hasSize(200);
  }

  /// One rule for every field: dots group thousands where each group behind the first has three
  /// digits, the comma begins the fraction, and a lone point that cannot group is a comma.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12           | 12      | 12",
        "-7           | -7      | -7",
        "0            | 0       | 0",
        "86,69        | -       | 86.69",
        "86.69        | -       | 86.69",
        "12.5         | -       | 12.5",
        "0,5          | -       | 0.5",
        "0.500        | -       | 0.500",
        "-0.125       | -       | -0.125",
        "1.2345       | -       | 1.2345",
        "1234.567     | -       | 1234.567",
        "234,567      | -       | 234.567",
        "1.957,5      | -       | 1957.5",
        "234.567,25   | -       | 234567.25",
        "1.957.349    | 1957349 | 1957349",
        "1.957.349,50 | -       | 1957349.50",
        "234.567      | 234567  | -",
        "-1.204       | -1204   | -",
        "0.123.456    | -       | -",
        "1.000.00     | -       | -",
        "1.957.3490   | -       | -",
        "1,957,349    | -       | -",
        "12.5,3       | -       | -",
        "1.2.3        | -       | -",
        "1e3          | -       | -",
        "1e400        | -       | -",
        "0x10         | -       | -",
        "NaN          | -       | -",
        "dua          | -       | -",
        "99999999999  | -       | 99999999999",
        "9999999999999999 | -   | -",
      })
  void a_number_is_read_in_one_way_or_refused(String isi, String bulat, String desimal) {
    Formulir f = formulir("n", isi);
    assertThat(f.bulat("n", "N").map(Object::toString).orElse("-")).isEqualTo(bulat);
    assertThat(f.adaGalat()).isEqualTo(bulat.equals("-"));
    f = formulir("n", isi);
    assertThat(f.desimal("n", "N").map(BigDecimal::toPlainString).orElse("-")).isEqualTo(desimal);
    assertThat(f.adaGalat()).isEqualTo(desimal.equals("-"));
  }

  @Test
  void a_refused_number_is_kept_and_told_how_to_write_it() {
    Formulir f = formulir("n", "12.5");
    assertThat(f.bulat("n", "Banyaknya")).isEmpty();
    assertThat(f.isian("n"))
        .isEqualTo(
            new Isian(
                "n", "12.5", "Banyaknya harus bilangan bulat, tanpa huruf dan tanpa pecahan."));
    f = formulir("n", "dua");
    assertThat(f.desimal("n", "Bobot")).isEmpty();
    assertThat(f.isian("n").galat())
        .isEqualTo("Bobot harus berupa angka; pecahan ditulis dengan koma.");
    assertThat(formulir("n", "").bulat("n", "N")).isEmpty();
  }

  @Test
  void three_digits_behind_a_lone_point_are_refused_with_both_readings() {
    Formulir f = formulir("n", "234.567");
    assertThat(f.desimal("n", "Pegawai terlatih")).isEmpty();
    assertThat(f.isian("n").galat())
        .isEqualTo(
            "Pegawai terlatih: 234.567 dapat berarti ribuan atau pecahan."
                + " Tulis 234567 atau 234,567.");
  }

  /// What a form shows first, it must take back unchanged.
  @ParameterizedTest
  @ValueSource(strings = {"12000", "234567", "1234567.5", "0.125", "2.375", "100.00", "1E+3", "0"})
  void a_number_put_into_a_form_is_read_back(String angka) {
    var nilai = new BigDecimal(angka);
    Formulir f = Formulir.kosong().isi("n", nilai);
    assertThat(f.desimal("n", "N").orElseThrow()).isEqualByComparingTo(nilai);
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
        .containsExactly(tuple("Tanggal dokumen", "2026-11-22"), tuple("Jumlah ASN", "12"));
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
