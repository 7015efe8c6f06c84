package id.bangga.hasil.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.PermitAll;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files of a published result, for everybody.
@Controller
@PermitAll
class BerkasHasilController {
  private final HasilService hasil;
  private final DokumenHasil dokumen;

  BerkasHasilController(HasilService hasil, DokumenHasil dokumen) {
    this.hasil = hasil;
    this.dokumen = dokumen;
  }

  @GetMapping("/hasil/{tahun:\\d{4}}.json")
  ResponseEntity<byte[]> berkas(@PathVariable int tahun) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, Unduhan.sebaris("hasil-%d.json".formatted(tahun)))
        .body(hasil.berkas(terbit(tahun)));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}.xlsx")
  ResponseEntity<byte[]> buku(@PathVariable int tahun) {
    return Unduhan.kirim("hasil-%d.xlsx".formatted(tahun), dokumen.baca(terbit(tahun)).xlsx());
  }

  @GetMapping("/hasil/{tahun:\\d{4}}/berita-acara.pdf")
  ResponseEntity<byte[]> beritaAcara(@PathVariable int tahun) {
    return Unduhan.kirim(
        "berita-acara-%d.pdf".formatted(tahun), dokumen.beritaAcara(terbit(tahun)));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}/{kode}/lembar.pdf")
  ResponseEntity<byte[]> lembar(@PathVariable int tahun, @PathVariable String kode) {
    return Unduhan.kirim(
        "umpan-balik-%s-%d.pdf".formatted(kode, tahun), dokumen.lembarPdf(terbit(tahun), kode));
  }

  private HasilBeku terbit(int tahun) {
    return hasil.terbit(tahun).orElseThrow(() -> new TidakDitemukan("Hasil " + tahun));
  }
}
