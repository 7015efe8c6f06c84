package id.bangga.juri;

import static id.bangga.juri.PenjurianUji.SITI;
import static id.bangga.juri.PenjurianUji.TAHUN;
import static id.bangga.juri.PenjurianUji.wajib;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Peramban;
import id.bangga.Sambungan;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The jury's pages in a real browser: phone and desk, axe-core, a lost connection, the timer.
@UjiSpring
@Import(PenjurianUji.class)
class PenjurianPerambanTest {
  private static final Duration SABAR = Duration.ofSeconds(30);

  private final int port;
  private final PenjurianUji uji;
  private final PlenoService pleno;
  private final LembarService lembar;
  private final KalibrasiService kalibrasi;
  private final JdbcClient jdbc;
  private final Clock clock;

  PenjurianPerambanTest(
      @LocalServerPort int port,
      PenjurianUji uji,
      PlenoService pleno,
      LembarService lembar,
      KalibrasiService kalibrasi,
      JdbcClient jdbc,
      Clock clock) {
    this.port = port;
    this.uji = uji;
    this.pleno = pleno;
    this.lembar = lembar;
    this.kalibrasi = kalibrasi;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private void ke(Peramban peramban, String alamat) {
    peramban.ke("http://localhost:" + port + alamat);
  }

  private void masuk(Peramban peramban, Tokoh siapa) {
    ke(peramban, "/masuk");
    var kue = siapa.kue(jdbc, clock);
    peramban.kemudi().manage().deleteAllCookies();
    peramban.kemudi().manage().addCookie(new Cookie(kue.getName(), kue.getValue(), "/"));
  }

  private void tahunSelesai() {
    uji.siap();
    wajib(kalibrasi.buka(SITI, TAHUN, ContohKalibrasi.baku()));
    int[][] contoh = {{88, 52, 66}, {84, 50, 64}, {70, 44, 60}};
    for (int j = 0; j < 3; j++) {
      Map<Integer, Map<String, BigDecimal>> isi = new HashMap<>();
      for (int nomor = 1; nomor <= 3; nomor++) {
        isi.put(nomor, PenjurianUji.skor(String.valueOf(contoh[j][nomor - 1])));
      }
      wajib(kalibrasi.nilai(PenjurianUji.JURI.get(j).pelaku(), TAHUN, isi));
    }
    wajib(kalibrasi.bandingkan(SITI, TAHUN));
    int[][] skor = {{90, 85, 60}, {80, 79, 70}, {72, 66, 61}, {88, 85, 78}, {60, 58, 49}};
    for (int u = 0; u < 5; u++) {
      for (int j = 0; j < 3; j++) {
        uji.nilai(PenjurianUji.JURI.get(j), u + 1L, String.valueOf(skor[u][j]));
      }
    }
    uji.pleno();
    wajib(pleno.bahas(SITI, TAHUN, 1, "Rentang 30 poin"));
  }

  private void periksa(Peramban peramban, List<String> alamat, String siapa) throws Exception {
    for (String satu : alamat) {
      ke(peramban, satu);
      peramban.periksa();
      String nama = satu.replaceAll("[/?=&]+", "-");
      Object lebar = peramban.kemudi().executeScript("return window.innerWidth");
      peramban.potret("juri-%s%s-%s".formatted(siapa, nama, lebar));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void setiap_halaman_bersih(int lebar) throws Exception {
    tahunSelesai();
    try (var peramban = Peramban.buka(lebar)) {
      masuk(peramban, Tokoh.SITI_PENGELOLA);
      periksa(
          peramban,
          List.of(
              "/juri/2026",
              "/juri/2026/finalis",
              "/juri/2026/panel",
              "/juri/2026/kalibrasi",
              "/juri/2026/jadwal",
              "/juri/2026/jadwal/layar",
              "/juri/2026/pleno",
              "/juri/2026/pertimbangan",
              "/desk/2026/peringkat",
              "/juri/penjelasan"),
          "siti");
      masuk(peramban, Tokoh.MAYA_JURI);
      periksa(
          peramban,
          List.of(
              "/juri/2026/nilai",
              "/juri/2026/nilai/1",
              "/juri/2026/kalibrasi",
              "/juri/2026/pertimbangan",
              "/juri/2026/rapor"),
          "maya");
      peramban.gelap(true);
      ke(peramban, "/juri/2026/pertimbangan");
      peramban.periksa();
    }
  }

  private static WebElement isian(Peramban peramban, String kriteria) {
    return peramban.kemudi().findElement(By.name("skor." + kriteria));
  }

  private static void tunggu(Peramban peramban, String kata) {
    new WebDriverWait(peramban.kemudi(), SABAR)
        .withMessage(kata)
        .until(kemudi ->
            kemudi.findElement(By.cssSelector("[data-simpan-status]")).getText().contains(kata));
  }

  @Test
  void lembar_di_ponsel_bertahan_saat_sambungan_putus() throws Exception {
    uji.siap();
    try (var peramban = Peramban.buka(360)) {
      masuk(peramban, Tokoh.MAYA_JURI);
      ke(peramban, "/juri/2026/nilai/1");
      peramban.periksa();
      isian(peramban, "DAMPAK").sendKeys("80,5");
      tunggu(peramban, "Tersimpan.");
      Sambungan.putus(peramban);
      isian(peramban, "PERUBAHAN").sendKeys("70");
      isian(peramban, "KEBERLANJUTAN").sendKeys("75");
      tunggu(peramban, "Sambungan terputus");
      peramban.potret("juri-lembar-putus-360");
      assertThat(lembar.lembar(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1).skor()).hasSize(1);
      Sambungan.pulih(peramban);
      tunggu(peramban, "Tersimpan.");
      assertThat(lembar.lembar(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1).skor()).hasSize(3);

      Sambungan.putus(peramban);
      isian(peramban, "KETERLIBATAN").sendKeys("65");
      tunggu(peramban, "Sambungan terputus");
      peramban.ke("about:blank");
      Sambungan.pulih(peramban);
      ke(peramban, "/juri/2026/nilai/1");
      tunggu(peramban, "Tersimpan.");
      assertThat(isian(peramban, "KETERLIBATAN").getAttribute("value")).isEqualTo("65");
      assertThat(lembar.lembar(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1).skor()).hasSize(4);
      isian(peramban, "PENYAJIAN").sendKeys("90");
      tunggu(peramban, "Tersimpan.");
      peramban.kemudi().findElement(By.cssSelector("button[value=kunci]")).sendKeys(Keys.ENTER);
      new WebDriverWait(peramban.kemudi(), SABAR)
          .until(kemudi -> !kemudi.findElements(By.id("banding")).isEmpty());
      assertThat(peramban.kemudi().findElement(By.tagName("main")).getText())
          .contains("Skor semua juri", "75,40");
    }
  }

  @Test
  void layar_waktu_menghitung_mundur_giliran_demi_giliran() {
    uji.siap();
    try (var peramban = Peramban.buka(1280)) {
      masuk(peramban, Tokoh.SITI_PENGELOLA);
      ke(peramban, "/juri/2026/jadwal/layar");
      var kemudi = peramban.kemudi();
      WebElement nama = kemudi.findElement(By.cssSelector("[data-layar-nama]"));
      String awal = nama.getText();
      kemudi.findElement(By.cssSelector("[data-layar-mulai]")).click();
      assertThat(kemudi.findElement(By.cssSelector("[data-layar-babak]")).getText())
          .isEqualTo("Paparan");
      assertThat(kemudi.findElement(By.cssSelector("[data-layar-sisa]")).getText())
          .matches("0[67]:\\d\\d");
      kemudi.findElement(By.cssSelector("[data-layar-lanjut]")).click();
      assertThat(nama.getText()).isNotEqualTo(awal).matches("\\d\\. Dinas .");
      peramban.periksa();
    }
  }
}
