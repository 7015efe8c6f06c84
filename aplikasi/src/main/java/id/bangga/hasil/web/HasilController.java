package id.bangga.hasil.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.hasil.HasilVerifikasi;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.hasil.Verifikasi;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What everybody may read: published results, their files, their verification.
@Controller
@PermitAll
class HasilController {
  private final HasilService hasil;
  private final OrganisasiService organisasi;
  private final DokumenHasil dokumen;

  HasilController(HasilService hasil, OrganisasiService organisasi, DokumenHasil dokumen) {
    this.hasil = hasil;
    this.organisasi = organisasi;
    this.dokumen = dokumen;
  }

  @GetMapping("/hasil")
  Object daftar() {
    return Tampilan.dari("hasil/daftar", new HalamanTahunHasil(hasil.tahunTerbit()));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}")
  Object lihat(@PathVariable int tahun) {
    RingkasanHasil isi = dokumen.ringkasan(terbit(tahun));
    return Tampilan.dari(
        "hasil/publik", new HalamanHasil(isi, praktik(tahun), alamat("/hasil/" + tahun)));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}.json")
  ResponseEntity<byte[]> berkas(@PathVariable int tahun) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, Unduhan.sebaris("hasil-%d.json".formatted(tahun)))
        .body(terbit(tahun).berkas());
  }

  @GetMapping("/hasil/{tahun:\\d{4}}/berita-acara.pdf")
  ResponseEntity<byte[]> beritaAcara(@PathVariable int tahun) {
    HasilBeku beku = terbit(tahun);
    return Unduhan.kirim(
        "berita-acara-%d.pdf".formatted(tahun),
        dokumen.beritaAcara(beku, alamat("/verifikasi/" + beku.sidik())));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}/{kode}")
  Object unit(@PathVariable int tahun, @PathVariable String kode) {
    HasilBeku beku = terbit(tahun);
    return Tampilan.dari(
        "hasil/unit", dokumen.lembar(beku, kode, alamat("/verifikasi/" + beku.sidik())));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}/{kode}/lembar.pdf")
  ResponseEntity<byte[]> lembar(@PathVariable int tahun, @PathVariable String kode) {
    HasilBeku beku = terbit(tahun);
    return Unduhan.kirim(
        "umpan-balik-%s-%d.pdf".formatted(kode, tahun),
        dokumen.lembarPdf(beku, kode, alamat("/verifikasi/" + beku.sidik())));
  }

  @GetMapping("/verifikasi")
  Object verifikasi() {
    return Tampilan.dari("hasil/verifikasi", new HalamanVerifikasi(null, "", null, ""));
  }

  @PostMapping("/verifikasi")
  Object unggah(@RequestParam MultipartFile berkas) throws IOException {
    if (berkas.isEmpty()) {
      return Tampilan.keliru(
          "hasil/verifikasi",
          new HalamanVerifikasi(null, "", null, "Pilih berkas hasil (.json) dahulu."));
    }
    HasilVerifikasi periksa = Verifikasi.periksa(berkas.getBytes());
    Integer tahun = hasil.bersidik(periksa.sidik()).map(HasilBeku::tahun).orElse(null);
    return Tampilan.dari(
        "hasil/verifikasi", new HalamanVerifikasi(periksa, "berkas yang Anda unggah", tahun, ""));
  }

  @GetMapping("/verifikasi/{sidik:[0-9a-f]{64}}")
  Object sidik(@PathVariable String sidik) {
    HasilBeku beku =
        hasil.bersidik(sidik).orElseThrow(() -> new TidakDitemukan("Hasil dengan sidik itu"));
    return Tampilan.dari(
        "hasil/verifikasi",
        new HalamanVerifikasi(
            Verifikasi.periksa(beku.berkas()),
            "hasil penilaian %d yang diumumkan".formatted(beku.tahun()),
            beku.tahun(),
            ""));
  }

  private HasilBeku terbit(int tahun) {
    return hasil.terbit(tahun).orElseThrow(() -> new TidakDitemukan("Hasil " + tahun));
  }

  private Map<String, HalamanHasil.Praktik> praktik(int tahun) {
    Map<String, HalamanHasil.Praktik> isi = new HashMap<>();
    for (var satu : hasil.praktik(tahun)) {
      String kode = organisasi.terdekat(satu.unitId(), organisasi.hariIni()).kode();
      isi.put(kode, new HalamanHasil.Praktik(satu.judul(), satu.uraian()));
    }
    return isi;
  }

  private static String alamat(String jalur) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(jalur).toUriString();
  }
}
