package id.bangga.organisasi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Peramban;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.berkas.BukuKerja;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.contoh.UnitContoh;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of the units in a real browser on the sample city: phone and desk, axe-core, and one
/// import played through.
@UjiSpring
class OrganisasiPerambanTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  private final int port;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final UnitContoh contoh;
  private final OrganisasiService organisasi;
  @TempDir private Path folder;

  OrganisasiPerambanTest(
      @LocalServerPort int port,
      JdbcClient jdbc,
      Clock clock,
      UnitContoh contoh,
      OrganisasiService organisasi) {
    this.port = port;
    this.jdbc = jdbc;
    this.clock = clock;
    this.contoh = contoh;
    this.organisasi = organisasi;
  }

  @BeforeEach
  void kota() {
    contoh.muat(SISTEM);
    var berlaku = new Berlaku(LocalDate.of(2026, 1, 1), "Perda contoh 9/2025");
    organisasi.gantiNama(
        SISTEM, new KunciUnit(id("PD.12"), 1), "Dinas Pangan (contoh ganti nama)", "DKP", berlaku);
    var pecah =
        new Pemecahan(
            new KunciUnit(id("36.71.05"), 1),
            true,
            20,
            List.of(new UnitBaru("36.71.14", kecamatanBaru())),
            Map.of(id("36.71.05.1001"), "36.71.14"));
    organisasi.pecah(SISTEM, pecah, berlaku);
  }

  private static DataUnit kecamatanBaru() {
    return KotaUji.data("Kecamatan Contoh Pemekaran", JenisUnit.KECAMATAN, null);
  }

  private long id(String kode) {
    return organisasi.berkode(kode, organisasi.hariIni()).orElseThrow().id();
  }

  private Peramban masuk(int lebar) {
    var peramban = Peramban.buka(lebar);
    peramban.masuk(port, Tokoh.SITI_PENGELOLA.kue(jdbc, clock));
    return peramban;
  }

  private void ke(Peramban peramban, String alamat) {
    peramban.ke("http://localhost:" + port + alamat);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void setiap_halaman_bersih(int lebar) throws Exception {
    try (var peramban = masuk(lebar)) {
      for (var satu : halaman().entrySet()) {
        ke(peramban, satu.getValue());
        peramban.periksa();
        peramban.potret("organisasi-%s-%d".formatted(satu.getKey(), lebar));
      }
      peramban.gelap(true);
      ke(peramban, "/organisasi");
      peramban.periksa();
    }
  }

  private Map<String, String> halaman() {
    String cipondoh = "/organisasi/" + id("36.71.05");
    return Map.ofEntries(
        Map.entry("daftar", "/organisasi"),
        Map.entry("kosong", "/organisasi?q=tidakada"),
        Map.entry("pohon", "/organisasi?tampilan=pohon&q=cipondoh"),
        Map.entry("pohon-tutup", "/organisasi?tampilan=pohon"),
        Map.entry("unit", cipondoh),
        Map.entry("unit-lalu", "/organisasi/" + id("PD.12") + "?pada=2025-06-01"),
        Map.entry("baru", "/organisasi/baru"),
        Map.entry("ubah", cipondoh + "/ubah"),
        Map.entry("nama", cipondoh + "/nama"),
        Map.entry("asn", cipondoh + "/asn"),
        Map.entry("tutup", cipondoh + "/tutup"),
        Map.entry("pecah", cipondoh + "/pecah"),
        Map.entry(
            "gabung", "/organisasi/gabung?pilih=%d&pilih=%d".formatted(id("PD.05"), id("PD.09"))),
        Map.entry("impor", "/organisasi/impor"),
        Map.entry("klaster", "/organisasi/klaster"));
  }

  @Test
  void berkas_excel_diperbaiki_lalu_diimpor() throws Exception {
    try (var peramban = masuk(1280)) {
      unggah(peramban, berkas("salah.xlsx", "Dines"));
      assertThat(peramban.teks("h1")).isEqualTo("Berkas belum dapat diimpor");
      peramban.galatKonsol();
      peramban.periksa();
      peramban.potret("organisasi-impor-galat-1280");
      peramban.lebar(360);
      peramban.potret("organisasi-impor-galat-360");
      peramban.lebar(1280);

      unggah(peramban, berkas("benar.xlsx", "Dinas"));
      peramban.periksa();
      peramban.potret("organisasi-impor-tinjau-1280");
      peramban.klik("form[action$='/terapkan'] button");
      assertThat(peramban.teks(".kabar"))
          .isEqualTo("Impor selesai: 1 unit baru, 1 berubah, 0 tetap.");
    }
  }

  private void unggah(Peramban peramban, Path berkas) {
    ke(peramban, "/organisasi/impor");
    peramban.kemudi().findElement(By.name("berkas")).sendKeys(berkas.toString());
    peramban.klik("form.form button[type=submit]");
  }

  private Path berkas(String nama, String jenis) throws Exception {
    byte[] isi =
        BukuKerja.tulis(buku ->
            buku.lembar("Unit")
                .judul("Kode", "Nama", "Jenis", "Jumlah ASN")
                .baris("PD.05", "Dinas Kesehatan", "Dinas", 1_000)
                .baris("PD.90", "Dinas Contoh Baru", jenis, 12));
    return Files.write(requireNonNull(folder).resolve(nama), isi);
  }
}
