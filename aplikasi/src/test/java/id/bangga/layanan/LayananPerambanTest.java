package id.bangga.layanan;

import id.bangga.Peramban;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.contoh.BagianContoh;
import id.bangga.contoh.UnitContoh;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of services and answers on the sample city, on a phone and on a desk.
@UjiSpring
class LayananPerambanTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final int port;
  private final UnitContoh unit;
  private final List<BagianContoh> bagian;
  private final LayananService layanan;

  LayananPerambanTest(
      JdbcClient jdbc,
      Clock clock,
      @LocalServerPort int port,
      UnitContoh unit,
      List<BagianContoh> bagian,
      LayananService layanan) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.port = port;
    this.unit = unit;
    this.bagian = bagian;
    this.layanan = layanan;
  }

  /// One load for all pages: it takes seconds.
  @Test
  void pages_are_clean_with_the_sample_city() throws Exception {
    unit.muat(SISTEM);
    bagian.stream()
        .filter(satu -> satu.sebutan().startsWith("layanan"))
        .forEach(satu -> satu.muat(SISTEM));
    TitikLayanan titik = layanan.titik("disdukcapil-loket").orElseThrow();
    LayananUnit satu = layanan.daftar(titik.unitId()).getFirst();
    String dasar = "/layanan/unit/" + titik.unitId();
    var lembut = new SoftAssertions();
    for (int lebar : List.of(360, 1280)) {
      try (var peramban = Peramban.buka(lebar)) {
        masuk(peramban);
        for (String jalur :
            List.of(
                "/layanan",
                dasar,
                dasar + "/jawaban",
                dasar + "/layanan/baru",
                dasar + "/titik/baru",
                dasar + "/impor-jawaban",
                "/layanan/layanan/" + satu.id(),
                "/layanan/titik/" + titik.kode(),
                "/layanan/titik/" + titik.kode() + "/tiket",
                "/layanan/kuesioner",
                "/layanan/periode",
                "/layanan/titik/" + titik.kode() + "/kertas",
                "/skm/" + titik.kode())) {
          peramban.ke("http://localhost:" + port + jalur);
          lembut.check(peramban::periksa);
          peramban.potret(
              "layanan" + jalur.replaceAll("/\\d+", "").replace('/', '-') + "-" + lebar);
        }
      }
    }
    lembut.assertAll();
  }

  private void masuk(Peramban peramban) {
    peramban.ke("http://localhost:" + port + "/actuator/health");
    var kue = Tokoh.kue(Tokoh.SITI_PENGELOLA.sesi(jdbc, clock));
    peramban.kemudi().manage().addCookie(new Cookie(kue.getName(), kue.getValue()));
  }
}
