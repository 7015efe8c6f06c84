package id.bangga.akun.web;

import id.bangga.akun.SesiService;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own sessions: where am I signed in, and out of there.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class SesiController {
  private final SesiService sesi;

  SesiController(SesiService sesi) {
    this.sesi = sesi;
  }

  @GetMapping("/akun/sesi")
  Tampilan daftar() {
    long ini = Masuk.saatIni().map(masuk -> masuk.sesi().sesiId()).orElse(0L);
    return Tampilan.dari("akun/sesi", new HalamanSesi(sesi.daftar(Sesi.wajibMasuk()), ini));
  }

  @PostMapping("/akun/sesi/{id}/akhiri")
  String akhiri(@PathVariable long id, HttpServletResponse response) {
    sesi.akhiri(Sesi.wajibMasuk(), id);
    Kabar.kirim(response, "Sesi itu sudah diakhiri.");
    return "redirect:/akun/sesi";
  }

  @PostMapping("/akun/sesi/keluar-semua")
  String keluarSemua(HttpServletRequest request, HttpServletResponse response) {
    sesi.keluarSemua(Sesi.wajibMasuk());
    KueSesi.hapus(request, response);
    Kabar.kirim(response, "Anda sudah keluar dari semua perangkat.");
    return "redirect:/masuk";
  }
}
