package id.bangga.bukti.web;

import id.bangga.bukti.BuktiService;
import id.bangga.web.Sesi;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The files themselves. They are sent with the type their content was found to have and never run
/// as part of our pages: no scripts, no foreign frames, no guessing of types.
@Controller
@RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD", "PENGELOLA", "AUDITOR", "EVALUATOR", "JURI"})
class IsiBerkasController {
  private static final String TERKURUNG =
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
  private final BuktiService bukti;

  IsiBerkasController(BuktiService bukti) {
    this.bukti = bukti;
  }

  /// Shown in the page where a browser can, else offered for download.
  @GetMapping("/bukti/{id}/berkas")
  ResponseEntity<Resource> tampil(@PathVariable long id) {
    return kirim(id, false);
  }

  @GetMapping("/bukti/{id}/unduh")
  ResponseEntity<Resource> unduh(@PathVariable long id) {
    return kirim(id, true);
  }

  private ResponseEntity<Resource> kirim(long id, boolean unduh) {
    var berkas = bukti.berkas(Sesi.wajibMasuk(), id);
    var satu = berkas.bukti();
    boolean sebaris = !unduh && satu.tipe().tampil();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(satu.tipe().media()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            sebaris ? Unduhan.sebaris(satu.namaBerkas()) : Unduhan.lampiran(satu.namaBerkas()))
        .header(
            "Content-Security-Policy", satu.tipe().gambar() ? TERKURUNG + "; sandbox" : TERKURUNG)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(new FileSystemResource(berkas.berkas()));
  }
}
