package id.bangga.bersama;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bersama.Putusan.Alasan;
import org.junit.jupiter.api.Test;

class TulisanTest {
  private static final String PENUH = "x".repeat(Tulisan.TERPANJANG);

  @Test
  void a_text_that_is_asked_for_must_be_there_and_fit() {
    assertThat(Tulisan.wajib(KodeUji.UJI_001, "Alasan", " \n "))
        .containsExactly(new Alasan(KodeUji.UJI_001, "Alasan wajib diisi."));
    assertThat(Tulisan.wajib(KodeUji.UJI_001, "Alasan", " " + PENUH + " ")).isEmpty();
    assertThat(Tulisan.wajib(KodeUji.UJI_001, "Alasan", PENUH + "x"))
        .containsExactly(
            new Alasan(
                KodeUji.UJI_001,
                "Alasan paling panjang 4.000 huruf; sekarang 4.001. Ringkas tulisannya."));
  }

  @Test
  void a_line_break_is_one_letter_however_it_is_sent() {
    assertThat(Tulisan.gantiBaris("satu\r\ndua\n\r\ntiga")).isEqualTo("satu\ndua\n\ntiga");
  }

  @Test
  void a_text_that_may_be_left_out_must_only_fit() {
    assertThat(Tulisan.periksa(KodeUji.UJI_001, "Catatan", "")).isEmpty();
    assertThat(Tulisan.periksa(KodeUji.UJI_001, "Catatan", PENUH)).isEmpty();
    assertThat(Tulisan.periksa(KodeUji.UJI_001, "Catatan", PENUH + "x"))
        .extracting(Alasan::pesan)
        .singleElement()
        .asString()
        .startsWith("Catatan paling panjang 4.000 huruf");
  }
}
