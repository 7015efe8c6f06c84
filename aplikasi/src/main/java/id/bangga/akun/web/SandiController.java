package id.bangga.akun.web;

import id.bangga.akun.SandiService;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own password; also the only page open while it must be changed.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class SandiController {
  private final SandiService sandi;

  SandiController(SandiService sandi) {
    this.sandi = sandi;
  }

  @GetMapping("/sandi")
  Tampilan formulir() {
    return Tampilan.dari("akun/sandi", new HalamanSandi(Formulir.kosong(), wajib()));
  }

  @PostMapping("/sandi")
  Object ganti(
      @RequestParam(defaultValue = "") String sandiLama,
      @RequestParam(defaultValue = "") String sandiBaru,
      @RequestParam(defaultValue = "") String sandiUlang,
      HttpServletResponse response) {
    var sesi = Masuk.wajib().sesi();
    Putusan putusan = sandi.ganti(sesi, new SandiService.Ganti(sandiLama, sandiBaru, sandiUlang));
    if (putusan.diterima()) {
      Kabar.kirim(response, "Sandi sudah diganti. Sesi di perangkat lain berakhir.");
      return "redirect:/pekerjaan";
    }
    var halaman = new HalamanSandi(HalamanSandi.keliru(putusan), sesi.wajibGanti());
    return Tampilan.keliru("akun/sandi", halaman);
  }

  private static boolean wajib() {
    return Masuk.wajib().sesi().wajibGanti();
  }
}
