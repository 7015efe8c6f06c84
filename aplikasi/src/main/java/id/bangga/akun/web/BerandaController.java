package id.bangga.akun.web;

import id.bangga.web.PenyediaBeranda;
import id.bangga.web.PenyediaBeranda.KartuBeranda;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The public front page; whoever is signed in goes on to their work, unless they ask for it with
/// `/?warga`.
@Controller
class BerandaController {
  private final List<PenyediaBeranda> penyedia;

  BerandaController(List<PenyediaBeranda> penyedia) {
    this.penyedia = penyedia;
  }

  @GetMapping("/")
  @PermitAll
  Object beranda(@RequestParam @Nullable String warga) {
    if (warga == null && Sesi.pelaku().isPresent()) {
      return "redirect:/pekerjaan";
    }
    List<KartuBeranda> kartu =
        penyedia.stream()
            .flatMap(satu -> satu.kartu().stream())
            .sorted(Comparator.comparingInt(KartuBeranda::urutan))
            .toList();
    return Tampilan.dari("akun/beranda", new HalamanBeranda(kartu));
  }
}
