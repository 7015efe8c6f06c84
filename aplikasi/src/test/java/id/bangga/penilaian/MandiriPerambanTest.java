package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.JamUji;
import id.bangga.Peramban;
import id.bangga.Sambungan;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sheet as an operator meets it: saving by itself, keyboard, a lost connection, an ended
/// session, and the pages around it at both widths.
@UjiSpring
class MandiriPerambanTest {
  private final OrganisasiService organisasi;
  private final PenilaianService penilaian;
  private final PengajuanService pengajuan;
  private final SiklusUji siklus;
  private final PenilaianUji uji;
  private final JdbcClient jdbc;
  private final JamUji jam;
  private final int port;

  MandiriPerambanTest(
      OrganisasiService organisasi,
      PenilaianService penilaian,
      PengajuanService pengajuan,
      SiklusUji siklus,
      PenilaianUji uji,
      JdbcClient jdbc,
      JamUji jam,
      @LocalServerPort int port) {
    this.organisasi = organisasi;
    this.penilaian = penilaian;
    this.pengajuan = pengajuan;
    this.siklus = siklus;
    this.uji = uji;
    this.jdbc = jdbc;
    this.jam = jam;
    this.port = port;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
  }

  private String alamat(String jalur) {
    return "http://localhost:" + port + jalur;
  }

  private String lembar() {
    return alamat("/penilaian/" + TAHUN + "/" + A);
  }

  private Peramban masuk(int lebar, Tokoh siapa) {
    var peramban = Peramban.buka(lebar);
    peramban.ke(alamat("/masuk"));
    pasang(peramban, siapa);
    return peramban;
  }

  private void pasang(Peramban peramban, Tokoh siapa) {
    var kue = siapa.kue(jdbc, jam);
    peramban.kemudi().manage().addCookie(new Cookie(kue.getName(), kue.getValue(), "/"));
  }

  private static WebDriverWait tunggu(Peramban peramban) {
    var tunggu = new WebDriverWait(peramban.kemudi(), Duration.ofSeconds(60));
    tunggu.ignoring(org.openqa.selenium.StaleElementReferenceException.class);
    return tunggu;
  }

  private WebElement butir(Peramban peramban, String kode) {
    return peramban.kemudi().findElement(By.id("i-" + uji.indikator(kode).id()));
  }

  private void status(Peramban peramban, String kode, String kata) {
    tunggu(peramban)
        .until(_ ->
            butir(peramban, kode)
                .findElement(By.className("simpan-status"))
                .getText()
                .startsWith(kata));
  }

  private BarisIndikator baris(String kode) {
    return penilaian.lembar(TAHUN, A).baris(uji.indikator(kode).id()).orElseThrow();
  }

  @Test
  void an_answer_chosen_by_key_saves_itself_and_shows_what_it_is_worth() {
    uji.bukti("SK Tim", "A1.1");
    try (var peramban = masuk(1280, Tokoh.BUDI_OPERATOR)) {
      peramban.ke(lembar());
      WebElement pertama = butir(peramban, "A1.1").findElement(By.cssSelector("input[name=huruf]"));
      pertama.sendKeys("2");
      status(peramban, "A1.1", "Tersimpan");
      assertThat(baris("A1.1").huruf()).contains("B");
      assertThat(butir(peramban, "A1.1").findElement(By.className("skor")).getText())
          .contains("0,75");
      assertThat(peramban.kemudi().findElement(By.id("ringkas")).getText()).contains("1 dari");
      WebElement penjelasan = butir(peramban, "A1.1").findElement(By.tagName("textarea"));
      penjelasan.sendKeys("Tim dibentuk Januari");
      tunggu(peramban).until(_ -> baris("A1.1").penjelasan().equals("Tim dibentuk Januari"));
      status(peramban, "A1.1", "Tersimpan");
      assertThat(baris("A1.1").versi()).isEqualTo(2);
      butir(peramban, "A1.1").findElement(By.cssSelector(".skor a.telusur")).sendKeys(Keys.ENTER);
      tunggu(peramban)
          .until(_ ->
              peramban
                  .kemudi()
                  .findElement(By.cssSelector("dialog[open] .telusur-lembar"))
                  .getText()
                  .contains("Budi Santoso"));
      peramban.periksa();
    }
  }

  @Test
  void what_is_typed_without_a_connection_is_said_to_be_unsaved_and_saved_later() {
    try (var peramban = masuk(360, Tokoh.BUDI_OPERATOR)) {
      peramban.ke(lembar());
      Sambungan.putus(peramban);
      butir(peramban, "A1.2").findElement(By.cssSelector("input[name=huruf]")).sendKeys("3");
      status(peramban, "A1.2", "Sambungan terputus");
      assertThat(peramban.kemudi().findElement(By.className("simpan-bilah")).getText())
          .contains("1 jawaban belum tersimpan");
      assertThat(baris("A1.2").terjawab()).isFalse();
      Sambungan.pulih(peramban);
      status(peramban, "A1.2", "Tersimpan");
      assertThat(baris("A1.2").huruf()).contains("C");
      assertThat(peramban.kemudi().findElement(By.className("simpan-bilah")).isDisplayed())
          .isFalse();
    }
  }

  @Test
  void after_the_session_has_ended_one_signs_in_again_and_nothing_typed_is_lost() {
    try (var peramban = masuk(1280, Tokoh.BUDI_OPERATOR)) {
      peramban.ke(lembar());
      jdbc.sql("delete from akun.sesi").update();
      jam.maju(Duration.ofSeconds(2));
      butir(peramban, "A1.1").findElement(By.cssSelector("input[name=huruf]")).sendKeys("1");
      status(peramban, "A1.1", "Sesi Anda sudah berakhir");
      assertThat(
              butir(peramban, "A1.1")
                  .findElement(By.linkText("Masuk lagi di tab baru"))
                  .getDomAttribute("target"))
          .isEqualTo("_blank");
      pasang(peramban, Tokoh.BUDI_OPERATOR);
      status(peramban, "A1.1", "Tersimpan");
      assertThat(baris("A1.1").huruf()).contains("A");
    }
  }

  @Test
  void two_people_at_one_answer_the_second_is_told_and_keeps_his_words() {
    try (var peramban = masuk(1280, Tokoh.BUDI_OPERATOR)) {
      peramban.ke(lembar());
      uji.tingkat("A1.1", "D");
      butir(peramban, "A1.1").findElement(By.cssSelector("input[name=huruf]")).sendKeys("1");
      status(peramban, "A1.1", "Jawaban ini baru saja diubah orang lain");
      assertThat(baris("A1.1").huruf()).contains("D");
    }
  }

  @Test
  void the_copy_of_another_tab_stays_when_this_one_has_saved() {
    try (var peramban = masuk(1280, Tokoh.BUDI_OPERATOR)) {
      var kemudi = peramban.kemudi();
      peramban.ke(lembar());
      String pertama = kemudi.getWindowHandle();
      String kedua = kemudi.switchTo().newWindow(WindowType.TAB).getWindowHandle();
      peramban.ke(lembar());
      Sambungan.putus(peramban);
      kemudi.switchTo().window(pertama);
      Sambungan.putus(peramban);
      tulis(peramban, "Dari tab pertama");
      kemudi.switchTo().window(kedua);
      tulis(peramban, "Dari tab kedua");
      kemudi.switchTo().window(pertama);
      Sambungan.pulih(peramban);
      status(peramban, "A1.1", "Tersimpan");
      assertThat(baris("A1.1").penjelasan()).isEqualTo("Dari tab pertama");
      butir(peramban, "A1.2").findElement(By.cssSelector("input[name=huruf]")).sendKeys("3");
      tunggu(peramban).until(_ -> baris("A1.2").terjawab() && salinan(peramban, "A1.2").isEmpty());
      assertThat(salinan(peramban, "A1.1"))
          .as("salinan yang lebih dahulu diperiksa daripada salinan A1.2")
          .contains("Dari tab kedua");
      peramban.ke(lembar());
      butir(peramban, "A1.1").findElement(By.xpath(".//button[.='Pulihkan isian']")).click();
      tunggu(peramban).until(_ -> baris("A1.1").penjelasan().equals("Dari tab kedua"));
    }
  }

  /// Types into A1.1 and waits for the copy on this device.
  private void tulis(Peramban peramban, String kata) {
    butir(peramban, "A1.1").findElement(By.tagName("textarea")).sendKeys(kata);
    tunggu(peramban).until(_ -> salinan(peramban, "A1.1").contains(kata));
  }

  private String salinan(Peramban peramban, String kode) {
    String kunci =
        "bangga:/penilaian/%d/%d/jawaban/%d".formatted(TAHUN, A, uji.indikator(kode).id());
    return String.valueOf(
        peramban.kemudi().executeScript("return localStorage.getItem(arguments[0]) ?? ''", kunci));
  }

  @Test
  void figures_that_cannot_be_are_refused_beside_the_answer() {
    try (var peramban = masuk(1280, Tokoh.BUDI_OPERATOR)) {
      peramban.ke(lembar() + "?komponen=A2");
      WebElement butir = butir(peramban, "A2.4");
      butir.findElement(By.name("masukan0")).sendKeys("5");
      butir.findElement(By.name("masukan1")).sendKeys("3");
      status(peramban, "A2.4", "Belum tersimpan. ");
      tunggu(peramban)
          .until(_ -> butir(peramban, "A2.4").getText().contains("tidak boleh melebihi"));
      assertThat(baris("A2.4").terjawab()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void the_pages_are_clean_with_data(int lebar) throws Exception {
    uji.isiLengkap();
    try (var peramban = masuk(lebar, Tokoh.BUDI_OPERATOR)) {
      for (String komponen : new String[] {"A1", "A2", "B3"}) {
        lihat(peramban, lembar() + "?komponen=" + komponen, "mandiri-" + komponen + "-" + lebar);
      }
      lihat(peramban, lembar() + "/telusur", "mandiri-telusur-" + lebar);
      pengajuan.mintaPersetujuan(BUDI, TAHUN, A);
      pasang(peramban, Tokoh.RATNA_PIMPINAN);
      lihat(peramban, lembar(), "mandiri-pimpinan-" + lebar);
      jam.atur(SiklusUji.TENGGAT.plus(Duration.ofMinutes(5)));
      uji.ajukan();
      lihat(peramban, lembar() + "#pengajuan", "mandiri-diajukan-" + lebar);
      pasang(peramban, Tokoh.SITI_PENGELOLA);
      lihat(peramban, alamat("/penilaian/" + TAHUN + "/tenggang"), "tenggang-" + lebar);
      lihat(peramban, alamat("/penilaian/" + TAHUN + "/auto"), "auto-" + lebar);
      lihat(peramban, alamat("/papan"), "papan-" + lebar);
    }
  }

  private static void lihat(Peramban peramban, String alamat, String nama) throws Exception {
    peramban.ke(alamat);
    peramban.periksa();
    peramban.potret(nama);
  }
}
