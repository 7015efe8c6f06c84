package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Peramban;
import id.bangga.UjiSpring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The survey as a citizen meets it on a phone at the counter.
@UjiSpring
class SurveiPerambanTest {
  private final JdbcClient jdbc;
  private final String alamat;

  SurveiPerambanTest(JdbcClient jdbc, @LocalServerPort int port) {
    this.jdbc = jdbc;
    this.alamat = "http://localhost:" + port + "/skm/loket-uji";
  }

  @BeforeEach
  void titik() {
    TitikUji.pasang(jdbc, "loket-uji", "KTP", "KK");
  }

  @ParameterizedTest
  @CsvSource({"360, false", "1280, false", "360, true"})
  void page_is_clean_and_light(int lebar, boolean gelap) throws Exception {
    try (var peramban = Peramban.buka(lebar)) {
      peramban.gelap(gelap);
      peramban.ke(alamat);
      peramban.periksa();
      peramban.potret("survei-" + lebar + (gelap ? "-gelap" : ""));
      assertThat(peramban.muatan()).isBetween(1_000L, 30_000L);
    }
  }

  @Test
  void it_is_answered_with_the_keyboard_alone() {
    try (var peramban = Peramban.buka(360)) {
      peramban.ke(alamat);
      var kemudi = peramban.kemudi();
      kemudi.findElement(By.cssSelector("fieldset input[type=radio]")).sendKeys(Keys.SPACE);
      for (var pertanyaan : kemudi.findElements(By.cssSelector("fieldset"))) {
        pertanyaan.findElement(By.cssSelector("input[type=radio]")).sendKeys(Keys.SPACE);
      }
      assertThat(kemudi.findElements(By.cssSelector("input:checked"))).hasSize(10);
      peramban.pindah(() -> peramban.terlihat("form.survei button").sendKeys(Keys.ENTER));
      assertThat(kemudi.getTitle()).contains("Terima kasih");
      peramban.periksa();
    }
  }
}
