package id.bangga.instrumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Peramban;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The instrument's pages as people meet them.
@UjiSpring
class InstrumenPerambanTest {
  private final InstrumenService layanan;
  private final JdbcClient jdbc;
  private final Clock jam;
  private final int port;

  InstrumenPerambanTest(
      InstrumenService layanan, JdbcClient jdbc, Clock jam, @LocalServerPort int port) {
    this.layanan = layanan;
    this.jdbc = jdbc;
    this.jam = jam;
    this.port = port;
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void pages_are_clean(int lebar) throws Exception {
    var siti = Tokoh.SITI_PENGELOLA.pelaku();
    long terkunci = layanan.buatBaku(siti, 2025).wajib().id();
    layanan.kunci(siti, terkunci);
    Instrumen draf = layanan.salin(siti, terkunci, 2026).wajib();
    layanan.ubah(siti, draf.id(), draf.versiKunci(), Suntingan.hapusIndikator("A3.5")).wajib();
    String alamat = "/instrumen/" + draf.id();
    var lembut = new SoftAssertions();
    try (var peramban = Peramban.buka(lebar)) {
      masuk(peramban);
      for (String satu :
          List.of(
              "/instrumen",
              "/instrumen/" + terkunci,
              alamat,
              alamat + "/bobot",
              alamat + "/riwayat",
              alamat + "/telusur",
              alamat + "/ubah",
              alamat + "/komponen/A1/ubah",
              alamat + "/indikator/A1.1/ubah",
              alamat + "/indikator/A4.3/ubah",
              alamat + "/indikator/baru?tipe=LEVEL&peta=SENDIRI",
              alamat + "/impor",
              "/instrumen/banding?lama=" + terkunci + "&baru=" + draf.id())) {
        peramban.ke("http://localhost:" + port + satu);
        lembut.check(peramban::periksa);
        peramban.potret("instrumen" + satu.replaceAll("[/?=&]", "-") + "-" + lebar);
      }
    }
    lembut.assertAll();
  }

  @Test
  void sums_follow_while_typing() {
    long id = layanan.buatBaku(Tokoh.SITI_PENGELOLA.pelaku(), 2026).wajib().id();
    try (var peramban = Peramban.buka(1280)) {
      masuk(peramban);
      peramban.ke("http://localhost:" + port + "/instrumen/" + id + "/bobot");
      assertThat(peramban.teks("#jumlah")).contains("tepat 100");
      var isian = peramban.kemudi().findElement(By.name("bobot-A1.1"));
      isian.clear();
      isian.sendKeys("2,5");
      peramban.tungguTeks("#jumlah", "98,5, kurang 1,5 dari 100");
      assertThat(peramban.teks("#jumlah")).contains("A1 14,5");
      assertThat(peramban.galatKonsol()).isEmpty();
    }
  }

  private void masuk(Peramban peramban) {
    peramban.masuk(port, Tokoh.SITI_PENGELOLA.kue(jdbc, jam));
  }
}
