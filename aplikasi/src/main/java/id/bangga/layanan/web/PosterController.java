package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.LIHAT_LAYANAN;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.dokumen.Pdf;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.SurveiService;
import id.bangga.layanan.TitikLayanan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.AlamatSitus;
import id.bangga.web.Pemda;
import id.bangga.web.Sesi;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The poster of a service point with the QR code of its survey, as PDF.
@Controller
@RolesAllowed({"PENGELOLA", "OPERATOR_PD", "PIMPINAN_PD", "PIMPINAN_DAERAH", "AUDITOR"})
class PosterController {
  private final LayananService layanan;
  private final SurveiService survei;
  private final OrganisasiService organisasi;
  private final Pdf pdf;
  private final Pemda pemda;
  private final Clock clock;

  PosterController(
      LayananService layanan,
      SurveiService survei,
      OrganisasiService organisasi,
      Pdf pdf,
      Environment env,
      Clock clock) {
    this.layanan = layanan;
    this.survei = survei;
    this.organisasi = organisasi;
    this.pdf = pdf;
    this.pemda = Binder.get(env).bind("bangga.pemda", Pemda.class).get();
    this.clock = clock;
  }

  @GetMapping("/layanan/titik/{kode}/poster.pdf")
  ResponseEntity<byte[]> poster(@PathVariable String kode) {
    TitikLayanan titik = layanan.titik(kode).orElseThrow(() -> new TidakDitemukan("Titik layanan"));
    Sesi.wajibMasuk().wajib(LIHAT_LAYANAN, titik.unitId());
    int pertanyaan =
        survei
            .formulir(kode)
            .orElseThrow(() -> new TidakDitemukan("Titik layanan " + kode))
            .unsur()
            .size();
    String unit = organisasi.terdekat(titik.unitId(), organisasi.hariIni()).nama();
    String dasar = AlamatSitus.kini();
    byte[] isi =
        pdf.cetak(
            "layanan/poster",
            new HalamanPoster(pemda, titik, unit, pertanyaan, dasar),
            clock.instant());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, Unduhan.sebaris("poster-" + kode + ".pdf"))
        .contentType(MediaType.APPLICATION_PDF)
        .body(isi);
  }
}
