package id.bangga.kepuasan.web;

import id.bangga.berkas.Galat;
import id.bangga.skm.PemeriksaLaporan;
import id.bangga.web.Formulir;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The auditor of published reports. Open to everybody: what it is fed has been published already,
/// nothing is stored, and a figure that anybody may check is a figure that people believe.
@Controller
@PermitAll
class PeriksaController {
  private static final String TEMPLAT = "kepuasan/periksa";
  private static final int BESAR_TERBANYAK = 1 << 20;

  @GetMapping("/kepuasan/periksa")
  Tampilan isian() {
    return Tampilan.dari(TEMPLAT, HalamanPeriksa.kosong());
  }

  @PostMapping("/kepuasan/periksa")
  Tampilan periksa(Formulir formulir) {
    Map<String, Object> laporan = IsianLaporan.baca(formulir);
    var pemeriksaan = PemeriksaLaporan.periksa(laporan);
    IsianLaporan.tandai(formulir, laporan, pemeriksaan.galat());
    return formulir.adaGalat()
        ? Tampilan.keliru(TEMPLAT, new HalamanPeriksa(formulir, null, "", List.of()))
        : Tampilan.dari(
            TEMPLAT,
            new HalamanPeriksa(formulir, pemeriksaan.hasil(), formulir.nilai("ikm"), List.of()));
  }

  @PostMapping("/kepuasan/periksa/berkas")
  Tampilan berkas(@RequestParam MultipartFile berkas) throws IOException {
    if (berkas.isEmpty() || berkas.getSize() > BESAR_TERBANYAK) {
      String pesan =
          berkas.isEmpty()
              ? "Pilih berkas laporan (JSON, XLSX, atau CSV) dahulu."
              : "Berkas lebih besar dari 1 MB. Kirim hanya angka laporannya.";
      return tolak(List.of(Galat.berkas("SKM_008", pesan)));
    }
    var isi = BerkasLaporan.baca(berkas.getBytes());
    if (!isi.galat().isEmpty()) {
      return tolak(isi.galat());
    }
    var pemeriksaan = PemeriksaLaporan.periksa(isi.laporan());
    if (!pemeriksaan.galat().isEmpty()) {
      return tolak(pemeriksaan.galat());
    }
    Object ikm = isi.laporan() instanceof Map<?, ?> laporan ? laporan.get("ikm") : null;
    return Tampilan.dari(
        TEMPLAT,
        new HalamanPeriksa(Formulir.kosong(), pemeriksaan.hasil(), String.valueOf(ikm), List.of()));
  }

  private static Tampilan tolak(List<Galat> galat) {
    return Tampilan.keliru(TEMPLAT, new HalamanPeriksa(Formulir.kosong(), null, "", galat));
  }

  @GetMapping("/kepuasan/periksa/templat.xlsx")
  ResponseEntity<byte[]> templat() {
    return Unduhan.kirim("periksa-laporan-skm.xlsx", BerkasLaporan.templat().xlsx());
  }
}
