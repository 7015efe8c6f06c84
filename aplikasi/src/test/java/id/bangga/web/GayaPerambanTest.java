package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Peramban;
import id.bangga.UjiSpring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The living page in a real browser: widths, schemes, keyboard, dialogs.
@UjiSpring(kosongkan = UjiSpring.Kosongkan.PER_KELAS)
class GayaPerambanTest {
  private final int port;

  GayaPerambanTest(@LocalServerPort int port) {
    this.port = port;
  }

  private String alamat(String jalur) {
    return "http://localhost:" + port + jalur;
  }

  @ParameterizedTest
  @CsvSource({
    "/gaya, 360, false",
    "/gaya, 1280, false",
    "/gaya, 1280, true",
    "/gaya/grafik, 360, false",
    "/gaya/grafik, 1280, true",
    "/gaya/telusur, 360, true",
    "/tidak-ada, 360, false",
    "/masuk, 360, false",
    "/masuk, 1280, true"
  })
  void page_is_clean(String jalur, int lebar, boolean gelap) throws Exception {
    try (var peramban = Peramban.buka(lebar)) {
      peramban.gelap(gelap);
      peramban.ke(alamat(jalur));
      if (jalur.equals("/tidak-ada")) {
        assertThat(peramban.galatKonsol()).hasSize(1).first().asString().contains("404");
      }
      peramban.periksa();
      peramban.potret(jalur.substring(1).replace('/', '-') + "-" + lebar + (gelap ? "-gelap" : ""));
    }
  }

  @Test
  void a_figure_opens_into_its_sheet_and_gives_the_focus_back() {
    try (var peramban = Peramban.buka(1280)) {
      peramban.ke(alamat("/gaya"));
      var angka = peramban.kemudi().findElement(By.cssSelector("a.telusur"));
      angka.sendKeys(Keys.ENTER);
      peramban.tungguTeks("dialog[open] .telusur-lembar", "Σ bobotᵢ × skorᵢ");
      peramban.periksa();
      peramban.kemudi().switchTo().activeElement().sendKeys(Keys.ESCAPE);
      peramban.tungguHilang("dialog");
      assertThat(peramban.kemudi().switchTo().activeElement()).isEqualTo(angka);
    }
  }

  @Test
  void a_grave_act_asks_first_in_a_dialog_and_steps_back_on_batal() {
    try (var peramban = Peramban.buka(360)) {
      peramban.ke(alamat("/gaya"));
      peramban
          .kemudi()
          .findElement(By.cssSelector("details.konfirmasi > summary"))
          .sendKeys(Keys.ENTER);
      assertThat(peramban.terlihat("dialog[open]").getDomProperty("textContent"))
          .contains("Ajukan penilaian 2026?", "28 indikator");
      peramban.periksa();
      peramban.terlihat("dialog[open] [data-tutup]").click();
      peramban.tungguHilang("dialog[open]");
      assertThat(
              peramban
                  .kemudi()
                  .findElements(By.cssSelector("details.konfirmasi .konfirmasi-panel")))
          .isNotEmpty();
    }
  }

  @Test
  void levels_are_chosen_by_letter_and_by_number() {
    try (var peramban = Peramban.buka(1280)) {
      peramban.ke(alamat("/gaya"));
      var pertama = peramban.kemudi().findElement(By.cssSelector("#isian-level input"));
      pertama.sendKeys("d");
      assertThat(terpilih(peramban)).isEqualTo("D");
      peramban.kemudi().switchTo().activeElement().sendKeys("1");
      assertThat(terpilih(peramban)).isEqualTo("A");
    }
  }

  private static @Nullable String terpilih(Peramban peramban) {
    return peramban
        .kemudi()
        .findElement(By.cssSelector("#isian-level input:checked"))
        .getDomProperty("value");
  }
}
