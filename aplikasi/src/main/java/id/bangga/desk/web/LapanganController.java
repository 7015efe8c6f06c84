package id.bangga.desk.web;

import id.bangga.akun.AkunService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.desk.Desk;
import id.bangga.desk.DeskService;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.KodeAturanDesk;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.Lapangan;
import id.bangga.desk.SanggahService;
import id.bangga.dokumen.Pdf;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Pemda;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Field verification of a unit: the minutes, the second person's approval, the printed document.
@Controller
@RolesAllowed({"EVALUATOR", "PENGELOLA", "AUDITOR"})
class LapanganController {
  private final SanggahService sanggah;
  private final DeskService desk;
  private final OrganisasiService organisasi;
  private final AkunService akun;
  private final Pdf pdf;
  private final Pemda pemda;
  private final Clock clock;

  LapanganController(
      SanggahService sanggah,
      DeskService desk,
      OrganisasiService organisasi,
      AkunService akun,
      Pdf pdf,
      Pemda pemda,
      Clock clock) {
    this.sanggah = sanggah;
    this.desk = desk;
    this.organisasi = organisasi;
    this.akun = akun;
    this.pdf = pdf;
    this.pemda = pemda;
    this.clock = clock;
  }

  @GetMapping("/desk/{tahun}/{unitId}/lapangan")
  Object lihat(@PathVariable int tahun, @PathVariable long unitId) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    return Tampilan.dari("desk/lapangan", halaman(kunci, null, new Putusan.Diterima()));
  }

  /// The form with the minutes as they are stored.
  private Formulir tersimpan(@Nullable Lapangan lapangan, KertasKerja kertas) {
    return lapangan == null
        ? Formulir.kosong().isi("tanggal", organisasi.hariIni())
        : BacaLapangan.formulir(lapangan, kertas);
  }

  @PostMapping("/desk/{tahun}/{unitId}/lapangan")
  @RolesAllowed("EVALUATOR")
  Object catat(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    HalamanLapangan halaman = halaman(new KunciDesk(tahun, unitId), f, new Putusan.Diterima());
    var isian = BacaLapangan.baca(halaman.kertas(), f);
    isian.ifPresent(satu ->
        sanggah
            .catatLapangan(Sesi.wajibMasuk(), halaman.kunci(), satu)
            .alasan()
            .forEach(alasan -> f.galat(bidang(alasan), alasan.pesan())));
    if (f.adaGalat()) {
      return Tampilan.keliru("desk/lapangan", halaman);
    }
    Kabar.kirim(response, "Berita acara tersimpan; menunggu persetujuan petugas kedua.");
    return "redirect:" + halaman.alamat() + "/lapangan";
  }

  private static String bidang(Putusan.Alasan alasan) {
    return switch (alasan.kode()) {
      case KodeAturanDesk.DK_040, KodeAturanDesk.DK_042 -> "rekan";
      case KodeAturanDesk.DK_034 -> "catatan";
      default -> "tanggal";
    };
  }

  @PostMapping("/desk/{tahun}/{unitId}/lapangan/setujui")
  @RolesAllowed("EVALUATOR")
  Object setujui(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    int versi = f.bulat("versi", "Versi").orElse(0);
    Putusan putusan = sanggah.setujuiLapangan(Sesi.wajibMasuk(), kunci, versi);
    if (!putusan.diterima()) {
      return Tampilan.keliru("desk/lapangan", halaman(kunci, null, putusan));
    }
    Kabar.kirim(response, "Berita acara Anda setujui; temuannya berlaku.");
    return "redirect:/desk/%d/%d/lapangan".formatted(tahun, unitId);
  }

  @GetMapping("/desk/{tahun}/{unitId}/lapangan.pdf")
  ResponseEntity<byte[]> cetak(@PathVariable int tahun, @PathVariable long unitId) {
    HalamanLapangan halaman =
        halaman(new KunciDesk(tahun, unitId), Formulir.kosong(), new Putusan.Diterima());
    Lapangan lapangan = halaman.lapangan();
    if (lapangan == null) {
      throw new TidakDitemukan("Berita acara verifikasi lapangan");
    }
    Instant disetujui = lapangan.disetujuiPada();
    byte[] isi =
        pdf.cetak(
            "desk/berita_acara_lapangan",
            new BeritaAcaraLapangan(pemda, halaman, lapangan),
            disetujui == null ? clock.instant() : disetujui);
    return Unduhan.kirim("verifikasi-lapangan-%d-%d.pdf".formatted(tahun, unitId), isi);
  }

  /// @param f the form as it was sent; null shows what is stored
  private HalamanLapangan halaman(KunciDesk kunci, @Nullable Formulir f, Putusan putusan) {
    Pelaku saya = Sesi.wajibMasuk();
    KertasKerja kertas = desk.kertasKerja(saya, kunci);
    Lapangan lapangan = sanggah.lapangan(saya, kunci).orElse(null);
    Map<Long, String> nama =
        akun.nama(kertas.desk().tugas().stream().map(Desk.Tugas::evaluatorId).toList());
    return new HalamanLapangan(
        kertas,
        organisasi.terdekat(kunci.unitId(), organisasi.hariIni()).nama(),
        lapangan,
        saya.akunEfektif(),
        nama,
        f == null ? tersimpan(lapangan, kertas) : f,
        putusan);
  }
}
