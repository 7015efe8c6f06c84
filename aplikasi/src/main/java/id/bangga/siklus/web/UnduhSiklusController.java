package id.bangga.siklus.web;

import id.bangga.berkas.TabelKeluar;
import id.bangga.dokumen.Pdf;
import id.bangga.siklus.Siklus;
import id.bangga.web.Format;
import id.bangga.web.Izin;
import id.bangga.web.Pemda;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The schedule as files: for a decree (PDF), for Excel (XLSX, CSV), for calendars (ICS).
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class UnduhSiklusController {
  private static final List<String> JUDUL = List.of("Fase", "Kegiatan", "Mulai", "Selesai", "Hari");
  private final BacaSiklus baca;
  private final Pdf pdf;
  private final Pemda pemda;

  UnduhSiklusController(BacaSiklus baca, Pdf pdf, Pemda pemda) {
    this.baca = baca;
    this.pdf = pdf;
    this.pemda = pemda;
  }

  @GetMapping("/siklus/{tahun:\\d{4}}/jadwal.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> tabel(@PathVariable int tahun, @PathVariable String akhiran) {
    var baris =
        baca.halaman(tahun).siklus().fase().stream()
            .map(satu ->
                List.<Object>of(
                    satu.fase().sebutan(),
                    satu.fase().uraian(),
                    Format.waktu(satu.mulai()),
                    Format.waktu(satu.selesai()),
                    KataSiklus.lama(satu)))
            .toList();
    return Unduhan.kirim(
        "jadwal-siklus-%d.%s".formatted(tahun, akhiran),
        new TabelKeluar("Jadwal " + tahun, JUDUL, baris).sebagai(akhiran));
  }

  @GetMapping("/siklus/{tahun:\\d{4}}/jadwal.ics")
  ResponseEntity<byte[]> kalender(@PathVariable int tahun) {
    HalamanSiklus halaman = baca.halaman(tahun);
    Siklus siklus = halaman.siklus();
    return Unduhan.kirim(
        "jadwal-siklus-%d.ics".formatted(tahun), KalenderSiklus.tulis(siklus, halaman.kini()));
  }

  @GetMapping("/siklus/{tahun:\\d{4}}/jadwal.pdf")
  ResponseEntity<byte[]> cetak(@PathVariable int tahun) {
    HalamanSiklus halaman = baca.halaman(tahun);
    return Unduhan.kirim(
        "jadwal-siklus-%d.pdf".formatted(tahun),
        pdf.cetak("siklus/cetak", new HalamanCetakSiklus(pemda, halaman), halaman.kini()));
  }
}
