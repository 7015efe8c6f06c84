package id.bangga.web;

import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// Shows the error pages on the living page by really failing (`bangga.gaya=true`).
@Controller
@PermitAll
class GayaGalatController {
  private final boolean ada;

  GayaGalatController(@Value("${bangga.gaya:false}") boolean ada) {
    this.ada = ada;
  }

  @ModelAttribute
  void hanyaBilaAda() {
    if (!ada) {
      throw new TidakDitemukan("Halaman ini");
    }
  }

  @GetMapping("/gaya/galat/{kode}")
  Tampilan gagal(@PathVariable int kode) {
    throw galat(kode);
  }

  @PostMapping("/gaya/galat/{kode}")
  Tampilan gagalMengirim(@PathVariable int kode) {
    throw galat(kode);
  }

  private static RuntimeException galat(int kode) {
    return switch (kode) {
      case 403 -> new TidakBerhak("Anda tidak berhak: menetapkan hasil. Yang berhak: Pengelola.");
      case 404 -> new TidakDitemukan("Unit kerja itu");
      case 409 -> new VersiUsang("Penilaian ini");
      case 413 -> new MaxUploadSizeExceededException(1);
      default -> new IllegalStateException("Kegagalan yang diminta halaman /gaya");
    };
  }
}
