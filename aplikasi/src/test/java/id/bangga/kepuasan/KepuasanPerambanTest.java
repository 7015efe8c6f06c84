package id.bangga.kepuasan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static id.bangga.kepuasan.KepuasanUji.SISTEM;

import id.bangga.Peramban;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.tindaklanjut.IsiRencana;
import id.bangga.tindaklanjut.SaranService;
import id.bangga.tindaklanjut.Tenggat;
import id.bangga.tindaklanjut.TindakLanjutService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Cookie;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page of satisfaction and follow-up with figures in it, in a real browser.
@UjiSpring
class KepuasanPerambanTest {
  private final KepuasanUji uji;
  private final TetapService tetap;
  private final TindakLanjutService tindakLanjut;
  private final SaranService saran;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;
  private final Clock jam;
  private final String situs;

  KepuasanPerambanTest(
      KepuasanUji uji,
      TetapService tetap,
      TindakLanjutService tindakLanjut,
      SaranService saran,
      OrganisasiService organisasi,
      JdbcClient jdbc,
      Clock jam,
      @LocalServerPort int port) {
    this.uji = uji;
    this.tetap = tetap;
    this.tindakLanjut = tindakLanjut;
    this.saran = saran;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
    this.jam = jam;
    this.situs = "http://localhost:" + port;
  }

  private void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    uji.jawabDinas();
    tetap.tetapkan(SISTEM, DINAS, LALU, "");
    tetap.umumkan(SISTEM, DINAS, LALU);
    tindakLanjut.buat(
        SISTEM,
        new IsiRencana(
            DINAS, LALU, "WAKTU", "Menambah satu loket", new Tenggat(2026, 1), "Kepala Seksi"));
    UUID satu = saran.daftar(SISTEM, DINAS, LALU).getFirst().nomor();
    saran.tanggapi(SISTEM, DINAS, satu, 0, "Loket ketiga dibuka mulai Maret.");
  }

  private List<String> halaman() {
    long rencana = tindakLanjut.daftar(SISTEM, DINAS).getFirst().id();
    UUID satu = saran.daftar(SISTEM, DINAS, LALU).getLast().nomor();
    return List.of(
        "/kelola-kepuasan/2025/1",
        "/kelola-kepuasan/2025/1/telusur?bagian=unit",
        "/tindak-lanjut/1",
        "/tindak-lanjut/1/baru?periode=2025&unsur=WAKTU",
        "/tindak-lanjut/1/" + rencana,
        "/tindak-lanjut/1/saran?periode=2025",
        "/tindak-lanjut/1/saran/" + satu);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void page_is_clean(int lebar) throws Exception {
    kota();
    var lembut = new SoftAssertions();
    try (var peramban = Peramban.buka(lebar)) {
      for (String jalur : List.of("/kepuasan", "/kepuasan/unit/PD.01", "/kepuasan/periksa")) {
        buka(peramban, jalur, lebar, lembut);
      }
      masuk(peramban, Tokoh.BUDI_OPERATOR);
      for (String jalur : halaman()) {
        buka(peramban, jalur, lebar, lembut);
      }
      masuk(peramban, Tokoh.SITI_PENGELOLA);
      for (String jalur :
          List.of("/kelola-kepuasan/2025", "/kelola-kepuasan/2025/1", "/tindak-lanjut")) {
        buka(peramban, jalur, lebar, lembut);
      }
    }
    lembut.assertAll();
  }

  private void buka(Peramban peramban, String jalur, int lebar, SoftAssertions lembut)
      throws java.io.IOException {
    peramban.ke(situs + jalur);
    lembut.check(peramban::periksa);
    peramban.potret("kepuasan" + jalur.replaceAll("[/?=&]", "-") + "-" + lebar);
  }

  private void masuk(Peramban peramban, Tokoh tokoh) {
    peramban.kemudi().manage().deleteAllCookies();
    var kue = Tokoh.kue(tokoh.sesi(jdbc, jam));
    peramban.kemudi().manage().addCookie(new Cookie(kue.getName(), kue.getValue()));
  }
}
