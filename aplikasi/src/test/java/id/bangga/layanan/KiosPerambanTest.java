package id.bangga.layanan;

import static id.bangga.layanan.LayananUji.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Peramban;
import id.bangga.Sambungan;
import id.bangga.UjiSpring;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The shared tablet: a whole visit, and a day without network.
@UjiSpring
class KiosPerambanTest {
  private final JdbcClient jdbc;
  private final LayananMassalService pemasang;
  private final String alamat;

  KiosPerambanTest(JdbcClient jdbc, LayananMassalService pemasang, @LocalServerPort int port) {
    this.jdbc = jdbc;
    this.pemasang = pemasang;
    this.alamat = "http://localhost:" + port + "/skm/kelurahan-1/kios";
  }

  @BeforeEach
  void pasang() {
    LayananUji.pasang(pemasang);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void every_screen_is_clean(int lebar) throws Exception {
    try (var peramban = siap(lebar)) {
      peramban.periksa();
      peramban.potret("kios-awal-" + lebar);
      klik(peramban, "[data-mulai]");
      peramban.periksa();
      peramban.potret("kios-tanya-" + lebar);
      for (int i = 0; i < 9; i++) {
        klik(peramban, ".panel:not([hidden]) [data-nilai='3']");
      }
      klik(peramban, "[data-lewati]");
      peramban.periksa();
      klik(peramban, "[data-kembali]");
      klik(peramban, "[data-lewati]");
      klik(peramban, "[data-lewati]");
      tunggu(peramban, () -> panel(peramban).equals("selesai"));
      peramban.potret("kios-selesai-" + lebar);
    }
  }

  @Test
  void twenty_answers_without_network_arrive_exactly_once() {
    try (var peramban = siap(1280)) {
      Sambungan.putus(peramban);
      for (int i = 0; i < 20; i++) {
        peramban.kemudi().navigate().refresh();
        tunggu(peramban, () -> ada(peramban, "[data-mulai]:not([hidden])"));
        jawab(peramban);
      }
      tunggu(peramban, () -> menunggu(peramban).equals("20"));
      assertThat(tersimpan()).isZero();

      Sambungan.pulih(peramban);
      peramban.kemudi().executeScript("window.dispatchEvent(new Event('online'))");
      tunggu(peramban, () -> menunggu(peramban).equals("0"));
      assertThat(tersimpan()).isEqualTo(20);

      peramban.kemudi().navigate().refresh();
      tunggu(peramban, () -> menunggu(peramban).equals("0"));
      assertThat(tersimpan()).isEqualTo(20);
      assertThat(
              jdbc.sql("select distinct sumber || nilai from layanan.jawaban")
                  .query(String.class)
                  .list())
          .isEqualTo(List.of("KIOS444444444"));
    }
  }

  private Peramban siap(int lebar) {
    var peramban = Peramban.buka(lebar);
    peramban.ke(alamat);
    tunggu(peramban, () -> ada(peramban, "body[data-siap]"));
    return peramban;
  }

  private static void jawab(Peramban peramban) {
    klik(peramban, "[data-mulai]");
    for (int i = 0; i < 9; i++) {
      klik(peramban, ".panel:not([hidden]) [data-nilai='4']");
    }
    klik(peramban, "[data-lewati]");
    klik(peramban, "[data-lewati]");
    tunggu(peramban, () -> panel(peramban).equals("selesai"));
  }

  private static void klik(Peramban peramban, String pemilih) {
    peramban.kemudi().findElement(By.cssSelector(pemilih)).click();
  }

  private static boolean ada(Peramban peramban, String pemilih) {
    return !peramban.kemudi().findElements(By.cssSelector(pemilih)).isEmpty();
  }

  private static String panel(Peramban peramban) {
    return String.valueOf(
        peramban
            .kemudi()
            .findElement(By.cssSelector(".panel:not([hidden])"))
            .getDomAttribute("data-panel"));
  }

  private static String menunggu(Peramban peramban) {
    return String.valueOf(
        peramban
            .kemudi()
            .findElement(By.cssSelector("[data-keadaan]"))
            .getDomAttribute("data-tunggu"));
  }

  private static void tunggu(Peramban peramban, BooleanSupplier syarat) {
    new WebDriverWait(peramban.kemudi(), Duration.ofSeconds(60)).until(_ -> syarat.getAsBoolean());
  }

  private long tersimpan() {
    return jdbc.sql("select count(*) from layanan.jawaban").query(Long.class).single();
  }
}
