package id.bangga.loket.web;

import static id.bangga.layanan.TindakanLayanan.CATAT_JAWABAN;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.SurveiService;
import id.bangga.layanan.TiketService;
import id.bangga.layanan.TitikLayanan;
import id.bangga.loket.ApiJawabanService;
import id.bangga.loket.HasilKiriman;
import id.bangga.loket.KirimanJawaban;
import id.bangga.web.AlamatSitus;
import id.bangga.web.Sesi;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// For other survey applications and queue systems, with a key of an account (see
/// `docs/panduan/api-skm.md`).
@RestController
@RequestMapping("/api/skm/{kode}")
@RolesAllowed({"PENGELOLA", "OPERATOR_PD"})
class SkmApiController {
  private static final int JAM = 24;
  private static final Pattern RUJUKAN = Pattern.compile("(?!\\s*$)\\P{Cntrl}{1,100}");

  private final SurveiService survei;
  private final LayananService layanan;
  private final ApiJawabanService jawaban;
  private final TiketService tiket;

  SkmApiController(
      SurveiService survei, LayananService layanan, ApiJawabanService jawaban, TiketService tiket) {
    this.survei = survei;
    this.layanan = layanan;
    this.jawaban = jawaban;
    this.tiket = tiket;
  }

  record Pertanyaan(String kode, String nama, String pertanyaan, List<String> jawaban) {}

  record Titik(String kode, String nama, List<String> layanan, List<Pertanyaan> unsur) {}

  /// @param rujukan the queue's own number, of which each gets one ticket; 1 to 100 letters
  /// @param jam hours until it expires; 24 when left out
  record MintaTiket(String rujukan, @Nullable Integer jam) {
    MintaTiket {
      if (rujukan == null || !RUJUKAN.matcher(rujukan).matches()) {
        throw new IllegalArgumentException("rujukan");
      }
    }
  }

  record TiketTerbit(String kode, String alamat, Instant berlaku) {}

  @GetMapping
  Titik titik(@PathVariable String kode) {
    FormulirSurvei formulir = formulir(kode);
    Sesi.wajibMasuk().wajib(CATAT_JAWABAN, formulir.unitId());
    return new Titik(
        formulir.kode(),
        formulir.nama(),
        formulir.layanan().stream().map(FormulirSurvei.PilihanLayanan::nama).toList(),
        formulir.unsur().stream()
            .map(u -> new Pertanyaan(u.kode(), u.nama(), u.pertanyaan(), u.jawaban()))
            .toList());
  }

  @PostMapping("/jawaban")
  ResponseEntity<HasilKiriman> jawaban(
      @PathVariable String kode, @RequestBody List<KirimanJawaban> kiriman) {
    if (kiriman.size() > ApiJawabanService.TERBANYAK) {
      return ResponseEntity.status(413).build();
    }
    HasilKiriman hasil = jawaban.terima(Sesi.wajibMasuk(), formulir(kode), kiriman);
    return ResponseEntity.status(hasil.galat().isEmpty() ? 200 : 422).body(hasil);
  }

  /// A ticket for a number of the queue; 409 when that number has one.
  @PostMapping("/tiket")
  ResponseEntity<TiketTerbit> tiket(@PathVariable String kode, @RequestBody MintaTiket minta) {
    TitikLayanan titik =
        layanan.titik(kode).orElseThrow(() -> new TidakDitemukan("Titik layanan " + kode));
    int jam = minta.jam() == null ? JAM : Math.clamp(minta.jam(), 1, 24 * 366);
    String dasar = AlamatSitus.kini();
    return tiket
        .terbitkan(Sesi.wajibMasuk(), titik, minta.rujukan(), Duration.ofHours(jam))
        .map(satu ->
            ResponseEntity.ok(
                new TiketTerbit(
                    satu.kode(), dasar + "/skm/" + kode + "?t=" + satu.kode(), satu.berlaku())))
        .orElseGet(() -> ResponseEntity.status(409).build());
  }

  private FormulirSurvei formulir(String kode) {
    return survei.formulir(kode).orElseThrow(() -> new TidakDitemukan("Titik layanan " + kode));
  }
}
