package id.bangga.instrumen.web;

import id.bangga.berkas.Json;
import id.bangga.dokumen.Pdf;
import id.bangga.instrumen.EksporInstrumen;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenJson;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.TindakanInstrumen;
import id.bangga.web.Izin;
import id.bangga.web.Pemda;
import id.bangga.web.Sesi;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Instruments as files: for people (PDF), for Excel (XLSX, CSV), for programs (JSON).
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class UnduhInstrumenController {
  private final InstrumenService instrumen;
  private final Pdf pdf;
  private final Pemda pemda;
  private final Clock clock;

  UnduhInstrumenController(InstrumenService instrumen, Pdf pdf, Pemda pemda, Clock clock) {
    this.instrumen = instrumen;
    this.pdf = pdf;
    this.pemda = pemda;
    this.clock = clock;
  }

  @GetMapping("/instrumen/{id}.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable long id) {
    Instrumen satu = muat(id);
    return Unduhan.kirim(nama(satu) + ".xlsx", EksporInstrumen.xlsx(satu));
  }

  @GetMapping("/instrumen/{id}.csv")
  ResponseEntity<byte[]> csv(@PathVariable long id) {
    Instrumen satu = muat(id);
    return Unduhan.kirim(nama(satu) + ".csv", EksporInstrumen.csv(satu));
  }

  @GetMapping("/instrumen/{id}.json")
  ResponseEntity<byte[]> json(@PathVariable long id) {
    Instrumen satu = muat(id);
    byte[] isi = Json.rapi(InstrumenJson.dari(satu)).getBytes(StandardCharsets.UTF_8);
    return Unduhan.kirim(nama(satu) + ".json", isi);
  }

  @GetMapping("/instrumen/{id}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable long id) {
    Instrumen satu = muat(id);
    var halaman =
        new HalamanCetakInstrumen(pemda, satu, instrumen.sidik(id).orElse(null), clock.instant());
    return Unduhan.kirim(
        nama(satu) + ".pdf", pdf.cetak("instrumen/cetak", halaman, clock.instant()));
  }

  private Instrumen muat(long id) {
    Sesi.wajibMasuk().wajib(TindakanInstrumen.EKSPOR_INSTRUMEN);
    return instrumen.instrumen(id);
  }

  private static String nama(Instrumen satu) {
    return "instrumen-%s-%d-v%d"
        .formatted(
            satu.identitas().kode().toLowerCase(Locale.ROOT).replace('_', '-'),
            satu.tahun(),
            satu.versi());
  }
}
