package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {
  @Test
  void numbers_as_an_indonesian_reader_writes_them() {
    assertThat(Format.bilangan(1_957_349)).isEqualTo("1.957.349");
    assertThat(Format.desimal(new BigDecimal("86.685"), 2)).isEqualTo("86,69");
    assertThat(Format.desimal(null, 2)).isEqualTo("—");
    assertThat(Format.desimal(new BigDecimal("-1234567.5"), 1)).isEqualTo("−1.234.567,5");
    assertThat(Format.desimal(new BigDecimal("-0.004"), 2)).isEqualTo("0,00");
    assertThat(Format.bilangan(-999)).isEqualTo("−999");
    assertThat(Format.bilangan(Long.MIN_VALUE)).isEqualTo("−9.223.372.036.854.775.808");
    assertThat(Format.persen(new BigDecimal("0.875"))).isEqualTo("87,5\u00a0%");
    assertThat(Format.perseratus(new BigDecimal("87.5"), 0)).isEqualTo("88\u00a0%");
    assertThat(Format.perseratus(null, 0)).isEqualTo("—");
  }

  @Test
  void a_figure_and_its_per_cent_sign_stay_on_one_line() throws IOException {
    Pattern lepas = Pattern.compile("[\\d}] %(?![\\w.])|\" %\"");
    TreeSet<String> salah = new TreeSet<>();
    for (Path akar : List.of(Path.of("src/main/jte"), Path.of("src/main/java"))) {
      try (Stream<Path> berkas = Files.walk(akar)) {
        for (Path satu : berkas.filter(Files::isRegularFile).toList()) {
          boolean templat = satu.toString().endsWith(".jte");
          lepas
              .matcher(Files.readString(satu))
              .results()
              .filter(hasil -> templat || hasil.group().startsWith("\""))
              .forEach(hasil -> salah.add(satu + ": " + hasil.group()));
        }
      }
    }
    assertThat(salah).isEmpty();
  }

  @Test
  void dates_with_their_zone() {
    assertThat(Format.tanggal(LocalDate.of(2026, 11, 22))).isEqualTo("22 November 2026");
    assertThat(Format.waktu(Instant.parse("2026-11-22T07:05:00Z")))
        .isEqualTo("22 November 2026, 14.05 WIB");
    assertThat(Format.tanggal(null)).isEqualTo("—");
  }

  @Test
  void a_list_says_how_much_of_it_is_shown() {
    assertThat(Format.sebagian(3, 1_040, "unit")).isEqualTo("3 dari 1.040 unit");
    assertThat(Format.sebagian(40, 40, "unit")).isEqualTo("40 unit");
  }

  @Test
  void sizes_of_files() {
    assertThat(Format.ukuran(842)).isEqualTo("842 B");
    assertThat(Format.ukuran(3_482)).isEqualTo("3,4 KB");
    assertThat(Format.ukuran(12 * 1024 * 1024)).isEqualTo("12,0 MB");
  }

  @Test
  void a_change_has_sign_and_words() {
    assertThat(Selisih.dari(new BigDecimal("86.69"), new BigDecimal("84.38"), 2, "2025"))
        .isEqualTo(new Selisih("+2,31", "naik dari 2025"));
    assertThat(Selisih.dari(new BigDecimal("80"), new BigDecimal("84.5"), 1, "2025"))
        .isEqualTo(new Selisih("−4,5", "turun dari 2025"));
    assertThat(Selisih.dari(BigDecimal.TEN, new BigDecimal("10.0"), 1, "2025").kata())
        .isEqualTo("tetap sejak 2025");
  }
}
