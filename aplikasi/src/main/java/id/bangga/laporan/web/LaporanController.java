package id.bangga.laporan.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.laporan.ArsipPekpppService;
import id.bangga.laporan.DokumenService;
import id.bangga.laporan.OlahService;
import id.bangga.laporan.RekapKotaService;
import id.bangga.layanan.Periode;
import id.bangga.web.AlamatSitus;
import id.bangga.web.Sesi;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Documents of the satisfaction survey to keep.
@Controller
@RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
class LaporanController {
  private static final String UNIT = "/laporan-skm/{periode}/{unitId}/";

  private final DokumenService dokumen;
  private final OlahService olah;
  private final ArsipPekpppService arsip;
  private final RekapKotaService rekap;

  LaporanController(
      DokumenService dokumen, OlahService olah, ArsipPekpppService arsip, RekapKotaService rekap) {
    this.dokumen = dokumen;
    this.olah = olah;
    this.arsip = arsip;
    this.rekap = rekap;
  }

  @GetMapping(UNIT + "laporan.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String periode, @PathVariable long unitId) {
    return Unduhan.kirim(
        "laporan-skm-%s.pdf".formatted(periode),
        dokumen.laporanPdf(Sesi.wajibMasuk(), unitId, urai(periode), AlamatSitus.kini()));
  }

  @GetMapping(UNIT + "laporan.docx")
  ResponseEntity<byte[]> docx(@PathVariable String periode, @PathVariable long unitId) {
    return Unduhan.kirim(
        "laporan-skm-%s.docx".formatted(periode),
        dokumen.laporanDocx(Sesi.wajibMasuk(), unitId, urai(periode), AlamatSitus.kini()));
  }

  @GetMapping(UNIT + "poster.pdf")
  ResponseEntity<byte[]> poster(@PathVariable String periode, @PathVariable long unitId) {
    return Unduhan.kirim(
        "poster-skm-%s.pdf".formatted(periode),
        dokumen.poster(Sesi.wajibMasuk(), unitId, urai(periode), AlamatSitus.kini()));
  }

  @GetMapping(UNIT + "olah.xlsx")
  ResponseEntity<byte[]> olah(@PathVariable String periode, @PathVariable long unitId) {
    return Unduhan.kirim(
        "olah-skm-%s.xlsx".formatted(periode), olah.buku(Sesi.wajibMasuk(), unitId, urai(periode)));
  }

  @GetMapping(UNIT + "saran.xlsx")
  ResponseEntity<byte[]> saran(@PathVariable String periode, @PathVariable long unitId) {
    return Unduhan.kirim(
        "saran-skm-%s.xlsx".formatted(periode),
        dokumen.saran(Sesi.wajibMasuk(), unitId, urai(periode)).xlsx());
  }

  @GetMapping(UNIT + "bukti-pekppp.zip")
  ResponseEntity<byte[]> pekppp(@PathVariable String periode, @PathVariable long unitId) {
    return Unduhan.kirim(
        "bukti-pekppp-%s.zip".formatted(periode),
        arsip.arsip(Sesi.wajibMasuk(), unitId, urai(periode), AlamatSitus.kini()));
  }

  @GetMapping("/laporan-skm/{periode}/rekap.xlsx")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH"})
  ResponseEntity<byte[]> rekap(@PathVariable String periode) {
    return Unduhan.kirim(
        "rekap-skm-kota-%s.xlsx".formatted(periode),
        rekap.rekap(Sesi.wajibMasuk(), urai(periode)).xlsx());
  }

  private static Periode urai(String kode) {
    return Periode.urai(kode).orElseThrow(() -> new TidakDitemukan("Periode " + kode));
  }
}
