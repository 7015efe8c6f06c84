package id.bangga.hasil.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.hasil.HasilVerifikasi;
import id.bangga.hasil.Verifikasi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Verification for everybody: of the result behind a QR, or of a file somebody holds.
@Controller
@PermitAll
class VerifikasiController {
  private static final long BESAR_TERBANYAK = 16L << 20;

  private final HasilService hasil;

  VerifikasiController(HasilService hasil) {
    this.hasil = hasil;
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
    if (berkas.getSize() > BESAR_TERBANYAK) {
      return Tampilan.keliru(
          "hasil/verifikasi",
          new HalamanVerifikasi(null, "", null, "Berkas lebih besar dari 16 MB."));
    }
    HasilVerifikasi periksa = Verifikasi.periksa(berkas.getBytes());
    HasilBeku terbit = hasil.bersidik(periksa.sidik()).orElse(null);
    return Tampilan.dari(
        "hasil/verifikasi", new HalamanVerifikasi(periksa, "berkas yang Anda unggah", terbit, ""));
  }

  @GetMapping("/verifikasi/{sidik:[0-9a-f]{64}}")
  Object sidik(@PathVariable String sidik) {
    HasilBeku beku =
        hasil.bersidik(sidik).orElseThrow(() -> new TidakDitemukan("Hasil dengan sidik itu"));
    return Tampilan.dari(
        "hasil/verifikasi",
        new HalamanVerifikasi(
            hasil.verifikasi(beku),
            "hasil penilaian %d yang diumumkan".formatted(beku.tahun()),
            beku,
            ""));
  }
}
