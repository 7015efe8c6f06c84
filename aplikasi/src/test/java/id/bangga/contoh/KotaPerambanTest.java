package id.bangga.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.JamUji;
import id.bangga.Peramban;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.akun.AkunService;
import id.bangga.bersama.AkunContoh;
import id.bangga.bersama.PemuatContoh;
import id.bangga.contoh.PerayapKota.Kunjungan;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// The sample city as its people see it: every page that links reach from the first page of each
/// role and of the citizens. No link is dead; every page is clean in a real browser on a phone and
/// on a desk, and light enough for a bad line.
@UjiSpring(kosongkan = UjiSpring.Kosongkan.PER_KELAS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KotaPerambanTest {
  private static final long PEGAWAI = 100_000;
  private static final long WARGA = 30_000;

  private final PemuatContoh pemuat;
  private final AkunService akun;
  private final JdbcClient jdbc;
  private final JamUji jam;
  private final MockMvc mvc;
  private final int port;

  private final Map<String, Buka> halaman = new LinkedHashMap<>();

  KotaPerambanTest(
      PemuatContoh pemuat,
      AkunService akun,
      JdbcClient jdbc,
      JamUji jam,
      MockMvc mvc,
      @LocalServerPort int port) {
    this.pemuat = pemuat;
    this.akun = akun;
    this.jdbc = jdbc;
    this.jam = jam;
    this.mvc = mvc;
    this.port = port;
  }

  /// A page and who opens it in the browser: the first who found it.
  private record Buka(String alamat, String siapa, @Nullable Cookie kue) {}

  @BeforeAll
  void kota() {
    jam.ulang();
    pemuat.muat();
  }

  @Test
  void tidak_ada_tautan_buntu_dan_setiap_halaman_bersih() throws Exception {
    var lembut = new SoftAssertions();
    jelajahi(lembut, "warga", null, "/");
    for (AkunContoh satu : pemuat.akun()) {
      long id = akun.findNama(satu.namaMasuk()).orElseThrow().id();
      jelajahi(lembut, satu.namaMasuk(), Tokoh.kue(Tokoh.sesi(jdbc, jam, id)), "/pekerjaan");
    }
    assertThat(halaman).hasSizeGreaterThan(40);
    try (var peramban = Peramban.buka(1280)) {
      for (Buka satu : halaman.values()) {
        periksa(lembut, peramban, satu);
      }
    }
    lembut.assertAll();
  }

  private void jelajahi(SoftAssertions lembut, String siapa, @Nullable Cookie kue, String mula)
      throws Exception {
    List<Kunjungan> semua = new PerayapKota(mvc, kue).rayapi(mula);
    for (Kunjungan satu : semua) {
      lembut
          .assertThat(satu.status())
          .as("%s membuka %s dari %s", siapa, satu.alamat(), satu.dari())
          .isEqualTo(200);
      if (satu.halaman() && satu.status() == 200) {
        boolean milikSendiri = satu.bentuk().equals("/pekerjaan");
        halaman.putIfAbsent(
            milikSendiri ? satu.bentuk() + siapa : satu.bentuk(),
            new Buka(satu.alamat(), siapa, kue));
      }
    }
  }

  private void periksa(SoftAssertions lembut, Peramban peramban, Buka satu) {
    peramban.masuk(port, satu.kue());
    peramban.galatKonsol();
    peramban.ke("http://localhost:" + port + satu.alamat());
    String nama = (satu.siapa() + satu.alamat()).replaceAll("[^A-Za-z0-9.]+", "-");
    lembut.check(() -> peramban.periksaPada(nama, 1280, 360));
    boolean warga = !peramban.kemudi().getPageSource().contains("gaya.css");
    lembut
        .assertThat(peramban.muatan())
        .as("muatan %s oleh %s", satu.alamat(), satu.siapa())
        .isBetween(1_000L, warga ? WARGA : PEGAWAI);
  }
}
