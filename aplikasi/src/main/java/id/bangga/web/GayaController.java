package id.bangga.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.dokumen.Pdf;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The living page of all components, for development and the demo (`bangga.gaya=true`).
@Controller
class GayaController {
  private final Pdf pdf;
  private final Pemda pemda;
  private final Clock jam;
  private final boolean ada;

  GayaController(Pdf pdf, Pemda pemda, Clock jam, @Value("${bangga.gaya:false}") boolean ada) {
    this.pdf = pdf;
    this.pemda = pemda;
    this.jam = jam;
    this.ada = ada;
  }

  @ModelAttribute
  void hanyaBilaAda() {
    if (!ada) {
      throw new TidakDitemukan("Halaman ini");
    }
  }

  @PermitAll
  @GetMapping("/gaya")
  Tampilan gaya(Kueri kueri) {
    return Tampilan.dari("web/gaya", HalamanGaya.contoh(kueri));
  }

  @PermitAll
  @GetMapping("/gaya/telusur")
  Tampilan telusur() {
    return Tampilan.dari("web/gaya_telusur", HalamanGaya.contoh(Kueri.kosong("/gaya")));
  }

  @PermitAll
  @GetMapping("/gaya/grafik")
  Tampilan grafik() {
    return Tampilan.dari("web/gaya_grafik", HalamanGaya.contoh(Kueri.kosong("/gaya")));
  }

  @PermitAll
  @GetMapping(value = "/gaya/dokumen.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> dokumen() {
    return ResponseEntity.ok(pdf.cetak("web/gaya_cetak", new ContohCetak(pemda), jam.instant()));
  }
}
