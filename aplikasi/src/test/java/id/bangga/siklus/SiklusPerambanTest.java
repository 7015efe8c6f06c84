package id.bangga.siklus;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.JamUji;
import id.bangga.Peramban;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Tulisan;
import id.bangga.contoh.UnitContoh;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The cycle's pages with the units of the sample city: one running and extended, one prepared.
@UjiSpring
class SiklusPerambanTest {
  private static final Pelaku SITI = Tokoh.SITI_PENGELOLA.pelaku();
  private final SiklusService siklus;
  private final PenyiapanService penyiapan;
  private final PerpanjanganService perpanjangan;
  private final PesertaService peserta;
  private final UnitContoh unit;
  private final JdbcClient jdbc;
  private final JamUji jam;
  private final int port;

  SiklusPerambanTest(
      SiklusService siklus,
      PenyiapanService penyiapan,
      PerpanjanganService perpanjangan,
      PesertaService peserta,
      UnitContoh unit,
      JdbcClient jdbc,
      JamUji jam,
      @LocalServerPort int port) {
    this.siklus = siklus;
    this.penyiapan = penyiapan;
    this.perpanjangan = perpanjangan;
    this.peserta = peserta;
    this.unit = unit;
    this.jdbc = jdbc;
    this.jam = jam;
    this.port = port;
  }

  private void siapkan() {
    unit.muat(SITI);
    penyiapan.siapkan(SITI, new SiklusBaru(2026, "Penilaian 2026", new AsalInstrumen.Baku(), null));
    assertThat(siklus.buka(SITI, 2026).alasan()).isEmpty();
    jam.atur(LocalDateTime.of(2026, 8, 12, 9, 0));
    var sampai = LocalDateTime.of(2026, 8, 18, 16, 0).atZone(ZoneId.of("Asia/Jakarta"));
    perpanjangan.perpanjang(
        SITI,
        2026,
        new PermintaanPerpanjangan(
            Fase.PENILAIAN_MANDIRI, sampai.toInstant(), "Gangguan jaringan dua hari", true));
    peserta.keluarkan(
        SITI, 2026, siklus.peserta(2026).getFirst().unitId(), "Digabung menurut Perda contoh");
    var lama = new AsalInstrumen.Dipakai(siklus.siklus(2026).instrumenId());
    penyiapan.siapkan(SITI, new SiklusBaru(2027, "Penilaian 2027", lama, 2026));
  }

  /// A browser sends each line break as two characters.
  @Test
  void a_reason_of_4000_letters_with_100_line_breaks_fits() {
    siapkan();
    long keluar = siklus.peserta(2026).getFirst().unitId();
    String alamat = "http://localhost:" + port + "/siklus/2026/peserta/" + keluar + "/keluarkan";
    String alasan = ("x".repeat(38) + "\n").repeat(100) + "x".repeat(100);
    try (var peramban = Peramban.buka(360)) {
      peramban.masuk(port, Tokoh.SITI_PENGELOLA.kue(jdbc, jam));
      peramban.ke(alamat);
      peramban
          .kemudi()
          .executeScript("document.querySelector('[name=alasan]').value = arguments[0]", alasan);
      peramban.klik("button.bahaya");
      assertThat(peramban.kemudi().getCurrentUrl()).doesNotContain("keluarkan");
    }
    assertThat(alasan).hasSize(Tulisan.TERPANJANG);
    assertThat(
            jdbc.sql("select alasan_keluar from siklus.peserta where tahun = 2026 and unit_id = ?")
                .param(keluar)
                .query(String.class)
                .single())
        .isEqualTo(alasan);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void pages_are_clean(int lebar) throws Exception {
    siapkan();
    long satu = siklus.peserta(2026).getFirst().unitId();
    var lembut = new SoftAssertions();
    try (var peramban = Peramban.buka(lebar)) {
      peramban.masuk(port, Tokoh.SITI_PENGELOLA.kue(jdbc, jam));
      for (String halaman :
          List.of(
              "/siklus",
              "/siklus/baru",
              "/siklus/2026",
              "/siklus/2026/jadwal",
              "/siklus/2026/parameter",
              "/siklus/2026/kriteria",
              "/siklus/2026/peserta",
              "/siklus/2026/riwayat",
              "/siklus/2026/perpanjang",
              "/siklus/2026/peserta/tambah",
              "/siklus/2026/peserta/" + satu + "/keluarkan",
              "/siklus/2027",
              "/siklus/2027/ubah",
              "/siklus/2027/jadwal",
              "/siklus/2027/jadwal/ubah",
              "/siklus/2027/parameter/ubah",
              "/siklus/2027/kriteria/ubah",
              "/siklus/2027/peserta/ubah",
              "/siklus/2027/banding")) {
        peramban.ke("http://localhost:" + port + halaman);
        lembut.check(peramban::periksa);
        peramban.potret("siklus" + halaman.replace('/', '-') + "-" + lebar);
      }
    }
    lembut.assertAll();
  }
}
