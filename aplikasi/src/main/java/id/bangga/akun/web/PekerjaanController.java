package id.bangga.akun.web;

import id.bangga.akun.PerubahanService;
import id.bangga.bersama.Pelaku;
import id.bangga.web.Izin;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// *Pekerjaan Anda*: the first page of every role.
@Controller
class PekerjaanController {
  private static final Comparator<Pekerjaan> URUTAN =
      Comparator.comparing(
              Pekerjaan::batas, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
          .thenComparingInt(Pekerjaan::urutan);

  private final List<PenyediaPekerjaan> penyedia;
  private final PerubahanService perubahan;
  private final KataPerubahan kata;

  PekerjaanController(
      List<PenyediaPekerjaan> penyedia, PerubahanService perubahan, KataPerubahan kata) {
    this.penyedia = penyedia;
    this.perubahan = perubahan;
    this.kata = kata;
  }

  @GetMapping("/pekerjaan")
  @RolesAllowed(Izin.SIAPA_PUN)
  Tampilan pekerjaan() {
    Pelaku pelaku = Sesi.wajibMasuk();
    return Tampilan.dari(
        "akun/pekerjaan",
        new HalamanPekerjaan(
            pelaku,
            kumpul(satu -> satu.pekerjaan(pelaku)),
            kumpul(satu -> satu.terbuka(pelaku)),
            kata.kata(perubahan.sejakKemarin(pelaku))));
  }

  private List<Pekerjaan> kumpul(Function<PenyediaPekerjaan, List<Pekerjaan>> dari) {
    return penyedia.stream().flatMap(satu -> dari.apply(satu).stream()).sorted(URUTAN).toList();
  }
}
