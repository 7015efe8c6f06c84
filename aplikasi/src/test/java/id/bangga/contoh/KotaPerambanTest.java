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
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// The sample city as its people see it: every page that links reach from the first page of each
/// role and of the citizens. No link is dead; one page of each kind is clean in a real browser on a
/// desk and on a phone, and light enough for a bad line.
@UjiSpring
class KotaPerambanTest {
  /// axe-core on a phone alone, or with `-Dbangga.teliti=true` on a desk too: that takes a minute
  /// more.
  private static final boolean TELITI = Boolean.getBoolean("bangga.teliti");

  private static final long PEGAWAI = 100_000;
  private static final long WARGA = 30_000;

  private final PemuatContoh pemuat;
  private final AkunService akun;
  private final RequestMappingHandlerMapping penerima;
  private final JdbcClient jdbc;
  private final JamUji jam;
  private final int port;

  KotaPerambanTest(
      PemuatContoh pemuat,
      AkunService akun,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping penerima,
      JdbcClient jdbc,
      JamUji jam,
      @LocalServerPort int port) {
    this.pemuat = pemuat;
    this.akun = akun;
    this.penerima = penerima;
    this.jdbc = jdbc;
    this.jam = jam;
    this.port = port;
  }

  /// Somebody who walks through the city from their first page.
  private record Pejalan(String nama, @Nullable Cookie kue, String mula) {}

  /// A page and who opens it in the browser: the first who found it.
  private record Buka(String alamat, Pejalan siapa) {}

  @Test
  void tidak_ada_tautan_buntu_dan_setiap_halaman_bersih() throws Exception {
    pemuat.muat();
    var lembut = new SoftAssertions();
    Map<String, Buka> halaman = new LinkedHashMap<>();
    rayapi().forEach((siapa, kunjungan) -> catat(lembut, halaman, siapa, kunjungan));
    assertThat(halaman).as("macam halaman").hasSizeGreaterThan(100);
    try (var peramban = Peramban.buka(1280)) {
      Pejalan terakhir = null;
      for (Buka satu : halaman.values()) {
        if (!satu.siapa().equals(terakhir)) {
          peramban.masuk(port, satu.siapa().kue());
          terakhir = satu.siapa();
        }
        periksa(lembut, peramban, satu);
      }
    }
    lembut.assertAll();
  }

  private Map<Pejalan, List<Kunjungan>> rayapi() throws Exception {
    List<Pejalan> semua = new ArrayList<>(List.of(new Pejalan("warga", null, "/")));
    for (AkunContoh satu : pemuat.akun()) {
      long id = akun.findNama(satu.namaMasuk()).orElseThrow().id();
      Cookie kue = Tokoh.kue(Tokoh.sesi(jdbc, jam, id));
      semua.add(new Pejalan(satu.namaMasuk(), kue, "/pekerjaan"));
    }
    Map<Pejalan, List<Kunjungan>> hasil = new LinkedHashMap<>();
    try (var http = HttpClient.newHttpClient();
        var berdua = Executors.newFixedThreadPool(2)) {
      var berjalan =
          semua.stream()
              .map(satu ->
                  berdua.submit(() ->
                      new PerayapKota(http, port, this::bentuk, satu.kue()).rayapi(satu.mula())))
              .toList();
      for (int i = 0; i < semua.size(); i++) {
        hasil.put(semua.get(i), berjalan.get(i).get());
      }
    }
    return hasil;
  }

  /// The pattern of the handler that answers this path.
  private String bentuk(String jalur) {
    var permintaan = new MockHttpServletRequest("GET", jalur);
    ServletRequestPathUtils.parseAndCache(permintaan);
    try {
      penerima.getHandler(permintaan);
    } catch (Exception e) {
      throw new IllegalStateException(jalur, e);
    }
    return Objects.requireNonNullElse(
            permintaan.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), jalur)
        .toString();
  }

  private static void catat(
      SoftAssertions lembut, Map<String, Buka> halaman, Pejalan siapa, List<Kunjungan> semua) {
    for (Kunjungan satu : semua) {
      lembut
          .assertThat(satu.status())
          .as("%s membuka %s dari %s", siapa.nama(), satu.alamat(), satu.dari())
          .isEqualTo(200);
      if (satu.halaman() && satu.status() == 200) {
        boolean milikSendiri = satu.bentuk().equals("/pekerjaan");
        halaman.putIfAbsent(
            milikSendiri ? satu.bentuk() + siapa.nama() : satu.bentuk(),
            new Buka(satu.alamat(), siapa));
      }
    }
  }

  private void periksa(SoftAssertions lembut, Peramban peramban, Buka satu) throws IOException {
    peramban.lebar(1280);
    peramban.ke("http://localhost:" + port + satu.alamat());
    boolean warga = peramban.ada("link[href$='/warga.css']");
    lembut
        .assertThat(peramban.muatan())
        .as("muatan %s oleh %s", satu.alamat(), satu.siapa().nama())
        .isBetween(1_000L, warga ? WARGA : PEGAWAI);
    String nama = (satu.siapa().nama() + satu.alamat()).replaceAll("[^A-Za-z0-9.]+", "-");
    lembut.check(peramban::periksaMuat);
    lembut.check(
        () -> peramban.periksaPada(nama, TELITI ? new int[] {360, 1280} : new int[] {360}));
  }
}
