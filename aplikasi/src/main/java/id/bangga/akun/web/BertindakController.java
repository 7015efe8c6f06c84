package id.bangga.akun.web;

import id.bangga.akun.BertindakService;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// *Bertindak sebagai* and back.
@Controller
class BertindakController {
  private final BertindakService bertindak;
  private final BacaAkun akun;

  BertindakController(BertindakService bertindak, BacaAkun akun) {
    this.bertindak = bertindak;
    this.akun = akun;
  }

  @GetMapping("/akun/{id}/bertindak")
  @RolesAllowed("ADMIN")
  Tampilan formulir(@PathVariable long id) {
    return Tampilan.dari("akun/bertindak", akun.bertindak(id, Formulir.kosong()));
  }

  @PostMapping("/akun/{id}/bertindak")
  @RolesAllowed("ADMIN")
  Object mulai(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String alasan,
      HttpServletResponse response) {
    Putusan putusan = bertindak.mulai(Masuk.wajib().sesi(), id, alasan);
    if (putusan.diterima()) {
      Kabar.kirim(response, "Anda sekarang melihat BANGGA seperti orang ini melihatnya.");
      return "redirect:/pekerjaan";
    }
    var formulir = Formulir.kosong().isi("alasan", alasan);
    putusan.alasan().forEach(satu -> formulir.galat("alasan", satu.pesan()));
    return Tampilan.keliru("akun/bertindak", akun.bertindak(id, formulir));
  }

  @PostMapping("/kembali")
  @RolesAllowed(Izin.SIAPA_PUN)
  String kembali(HttpServletResponse response) {
    bertindak.kembali(Masuk.wajib().sesi());
    Kabar.kirim(response, "Anda kembali sebagai diri sendiri.");
    return "redirect:/akun";
  }
}
