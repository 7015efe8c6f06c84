package id.bangga;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.bangga.akun.PenugasanBaru;
import id.bangga.akun.PenugasanService;
import id.bangga.bersama.Peran;
import id.bangga.cli.Jalan;
import id.bangga.organisasi.OrganisasiService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One whole cycle as people play it, role by role, through pages only: from the instrument to a
/// Berita Acara whose QR leads to the page that verifies it. The units' people and the jurors work
/// without JavaScript.
@UjiSpring
class SiklusPenuhPerambanTest {
  private static final String INSTRUMEN =
      """
      Kode,Induk,Jenis,Nama,Bobot,Peta,A,B,C,D,E,Bukti dukung,Sumber
      A,,KOMPONEN,Pengungkit,,,,,,,,,
      A.1,A,LEVEL,Komitmen pimpinan,35,A_E,lengkap,hampir,sebagian,sedikit,tidak ada,SK tim,rancangan
      A.2,A,LEVEL,Pembinaan,25,A_E,lengkap,hampir,sebagian,sedikit,tidak ada,Laporan,rancangan
      B,,KOMPONEN,Hasil,,,,,,,,,
      B.1,B,LEVEL,Perubahan perilaku,25,A_E,lengkap,hampir,sebagian,sedikit,tidak ada,Survei,rancangan
      B3,B,KOMPONEN,Dampak layanan,,,,,,,,,
      B3.1,B3,LEVEL,Kepuasan warga,15,A_E,lengkap,hampir,sebagian,sedikit,tidak ada,SKM,rancangan
      """;

  private final OrganisasiService organisasi;
  private final PenugasanService penugasan;
  private final JdbcClient jdbc;
  private final JamUji jam;
  private final int port;
  @TempDir private Path folder = Path.of("target");

  SiklusPenuhPerambanTest(
      OrganisasiService organisasi,
      PenugasanService penugasan,
      JdbcClient jdbc,
      JamUji jam,
      @LocalServerPort int port) {
    this.organisasi = organisasi;
    this.penugasan = penugasan;
    this.jdbc = jdbc;
    this.jam = jam;
    this.port = port;
  }

  @Test
  void from_the_instrument_to_a_verified_berita_acara() throws Exception {
    enamDinas();
    try (var layar = new Layar(port)) {
      pada(layar, 6, 2);
      siapkanInstrumen(layar);
      siapkanDanBuka(layar);
      pada(layar, 7, 20);
      layar.javascript(false);
      for (long unit = 1; unit <= PerjalananDesk.UNIT; unit++) {
        PerjalananDesk.isiDanAjukan(layar, folder, unit);
      }
      layar.javascript(true);
      pada(layar, 8, 17);
      PerjalananDesk.tugaskan(layar);
      PerjalananDesk.nilai(layar);
      PerjalananDesk.sepakati(layar);
      PerjalananDesk.sampaikan(layar);
      pada(layar, 9, 14);
      PerjalananDesk.sanggah(layar);
      PerjalananDesk.jawab(layar);
      PerjalananDesk.verifikasiLapangan(layar);
      PerjalananDesk.finalkan(layar);
      pada(layar, 10, 2);
      PerjalananJuri.finalis(layar);
      pada(layar, 10, 20);
      PerjalananJuri.undi(layar);
      PerjalananJuri.panel(layar);
      PerjalananJuri.lembar(layar);
      pada(layar, 10, 24);
      PerjalananJuri.pleno(layar);
      pada(layar, 10, 30);
      tetapkanDanUmumkan(layar);
      periksaHasil(layar);
      assertThat(layar.peramban().galatKonsol()).isEmpty();
    }
  }

  /// Weeks later: nobody is still signed in.
  private void pada(Layar layar, int bulan, int hari) {
    layar.lupakanSesi();
    jam.atur(LocalDateTime.of(2026, bulan, hari, 9, 0));
  }

  /// Six units of which Budi is the operator and Ratna the head; accounts of the whole cast.
  private void enamDinas() {
    for (int i = 1; i <= PerjalananDesk.UNIT; i++) {
      UnitUji.dinas(organisasi, "PD.%02d".formatted(i), "Dinas Contoh " + i);
    }
    for (Tokoh tokoh : Tokoh.values()) {
      tokoh.buat(jdbc);
    }
    for (long unit = 2; unit <= PerjalananDesk.UNIT; unit++) {
      tugaskan(Tokoh.BUDI_OPERATOR, Peran.OPERATOR_PD, unit);
      tugaskan(Tokoh.RATNA_PIMPINAN, Peran.PIMPINAN_PD, unit);
    }
  }

  private void tugaskan(Tokoh tokoh, Peran peran, long unit) {
    var baru = new PenugasanBaru(peran, unit, null, LocalDate.of(2020, 1, 1), null);
    assertThat(penugasan.tugaskan(Tokoh.RIZKI_ADMIN.pelaku(), tokoh.id(), baru).alasan()).isEmpty();
  }

  private void siapkanInstrumen(Layar layar) throws Exception {
    Path berkas = Files.writeString(folder.resolve("instrumen.csv"), INSTRUMEN);
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/instrumen/baru");
    layar.centang("form[action='/instrumen/baru']", "sumber", "KOSONG");
    layar.lipatan("main details.lipat");
    layar.isi("kode", "UJI_PENUH");
    layar.isi("nama", "Instrumen ringkas");
    layar.isi("dasar", "Keputusan contoh nomor 1 tahun 2026");
    layar.kirim("form[action='/instrumen/baru']");
    String alamat = layar.jalur();
    layar.ke(alamat + "/impor");
    layar.unggah("berkas", berkas);
    layar.kirim("form[action$='/impor']");
    layar.kirim("form[action$='/terapkan']");
    layar.ke(alamat);
    assertThat(layar.teks()).contains("tepat 100", "Kepuasan warga");
  }

  private static void siapkanDanBuka(Layar layar) {
    layar.ke("/pekerjaan");
    assertThat(layar.teks()).contains("Siapkan siklus 2026");
    layar.tekan("a[href='/siklus/baru']");
    layar.kirim("form[action='/siklus/baru']");
    assertThat(layar.jalur()).isEqualTo("/siklus/2026");
    layar.ke("/siklus/2026/parameter/ubah");
    layar.isi("nilai-MAKS_INDIKATOR_PER_BUKTI", "4");
    layar.isi("finalis-DINAS_BADAN", "3");
    layar.kirim("form[action$='/parameter/ubah']");
    layar.ke("/siklus/2026");
    assertThat(layar.teks()).contains("sudah baik: 6 unit kerja").doesNotContain("Perbaiki");
    layar.tegaskan("form[action='/siklus/2026/buka']");
    assertThat(layar.peramban().teks("#kabar")).contains("Siklus 2026 dibuka");
  }

  private void tetapkanDanUmumkan(Layar layar) {
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/kelola-hasil/2026");
    assertThat(layar.teks()).contains("Siap ditetapkan");
    String form = "form[action='/kelola-hasil/2026/tetapkan']";
    layar.buka(form);
    layar.isi(form, "ketik", "2026");
    layar.kirim(form);
    assertThat(layar.teks()).contains("Verifikasi cocok");
    pada(layar, 11, 8);
    layar.masuk(Tokoh.SITI_PENGELOLA);
    layar.ke("/kelola-hasil/2026");
    layar.tegaskan("form[action='/kelola-hasil/2026/umumkan']");
    layar.ke("/siklus/2026");
    assertThat(layar.teks()).contains("Diumumkan", "Buka hasil 2026");
  }

  /// As a citizen without an account: reads, downloads, scans, verifies.
  private void periksaHasil(Layar layar) throws Exception {
    layar.keluar();
    layar.javascript(false);
    layar.ke("/hasil/2026");
    assertThat(layar.peramban().teks("main ol")).contains("Dinas Contoh 1");
    byte[] pdf = unduh("/hasil/2026/berita-acara.pdf");
    try (var dokumen = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(dokumen)).containsIgnoringCase("Berita Acara");
      layar.ke(kodeQr(new PDFRenderer(dokumen), dokumen.getNumberOfPages()));
    }
    assertThat(layar.teks()).contains("Berlaku.", "hasil 2026");
    Path hasil = Files.write(folder.resolve("hasil.json"), unduh("/hasil/2026.json"));
    layar.ke("/verifikasi");
    layar.unggah("berkas", hasil);
    layar.kirim("form[action='/verifikasi']");
    assertThat(layar.teks()).contains("Berlaku.", "hasil 2026 yang diumumkan");
    layar.javascript(true);
    Jalan verifikasi = Jalan.bangga("verifikasi", hasil, "--json");
    assertThat(verifikasi.status()).as(verifikasi.galat()).isZero();
    assertThat(verifikasi.json().get("berlaku")).isEqualTo(true);
    Files.writeString(hasil, Files.readString(hasil).replace("Dinas Contoh 1", "Dinas Contoh 9"));
    assertThat(Jalan.bangga("verifikasi", hasil, "--json").status()).isEqualTo(1);
  }

  private byte[] unduh(String alamat) throws Exception {
    try (var klien = HttpClient.newHttpClient()) {
      var permintaan =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + alamat)).build();
      var jawaban = klien.send(permintaan, HttpResponse.BodyHandlers.ofByteArray());
      assertThat(jawaban.statusCode()).as(alamat).isEqualTo(200);
      return jawaban.body();
    }
  }

  /// The address in the QR on the last page, read from its picture as a phone would.
  private static String kodeQr(PDFRenderer gambar, int halaman) throws Exception {
    var foto = gambar.renderImageWithDPI(halaman - 1, 200);
    int lebar = foto.getWidth();
    int tinggi = foto.getHeight();
    int[] titik = foto.getRGB(0, 0, lebar, tinggi, null, 0, lebar);
    var kisi = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(lebar, tinggi, titik)));
    return new QRCodeReader().decode(kisi, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
