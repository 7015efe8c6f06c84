package id.bangga.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesimalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "86,69 | KOMA",
        "86.69 | TITIK",
        "1.234,5 | KOMA",
        "1,234.5 | TITIK",
        "1.234.567 | KOMA",
        "1,234,567 | TITIK",
        "1.234 | MENDUA_TITIK",
        "1,234 | MENDUA_KOMA",
        "0.123 | TITIK",
        "1234.567 | TITIK",
        "-3,580 | MENDUA_KOMA",
        ".5 | TITIK",
        "5. | TITIK",
        "42 | BULAT",
        "+7 | BULAT",
        "1.23.456 | BUKAN_BILANGAN",
        "1,2,3 | BUKAN_BILANGAN",
        "12a | BUKAN_BILANGAN",
        "1.234,567.8 | BUKAN_BILANGAN",
        "- | BUKAN_BILANGAN",
        "1e5 | BUKAN_BILANGAN",
      })
  void a_written_figure_says_how_it_is_to_be_read(String teks, Desimal.Bentuk bentuk) {
    assertThat(Desimal.bentuk(teks)).isEqualTo(bentuk);
  }

  @Test
  void what_either_country_writes_is_read_back() {
    for (long benih = 0; benih < 5_000; benih++) {
      var acak = new SplittableRandom(benih);
      int desimal = acak.nextInt(5);
      var nilai = BigDecimal.valueOf(acak.nextLong(-2_000_000_000L, 2_000_000_000L), desimal);
      String pola =
          (acak.nextBoolean() ? "#,##0" : "0") + (desimal == 0 ? "" : "." + "0".repeat(desimal));
      boolean indonesia = acak.nextBoolean();
      Locale negara = indonesia ? Locale.forLanguageTag("id-ID") : Locale.ROOT;
      String teks = new DecimalFormat(pola, DecimalFormatSymbols.getInstance(negara)).format(nilai);
      assertThat((indonesia ? Desimal.KOMA : Desimal.TITIK).urai(teks))
          .as("benih %d: %s", benih, teks)
          .isEqualByComparingTo(nilai);
      BigDecimal menebak = Desimal.TAK_TENTU.urai(teks);
      assertThat(menebak == null || menebak.compareTo(nilai) == 0)
          .as("benih %d: %s", benih, teks)
          .isTrue();
    }
  }
}
