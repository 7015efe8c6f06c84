package id.bangga.akun.web;

import id.bangga.akun.BerandaService;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The public front page; whoever is signed in goes on to their work, unless they ask for it with
/// `/?warga`.
@Controller
class BerandaController {
  private final BerandaService beranda;

  BerandaController(BerandaService beranda) {
    this.beranda = beranda;
  }

  @GetMapping("/")
  @PermitAll
  Object beranda(@RequestParam @Nullable String warga) {
    if (warga == null && Sesi.pelaku().isPresent()) {
      return "redirect:/pekerjaan";
    }
    return Tampilan.dari("akun/beranda", new HalamanBeranda(beranda.kartu()));
  }
}
