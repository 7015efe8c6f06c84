package id.bangga.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The search of the top bar: asks every module that can be searched.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class CariController {
  private static final int PALING_SEDIKIT_HURUF = 2;
  private static final int PALING = 10;

  private final List<PenyediaCari> penyedia;

  CariController(ObjectProvider<PenyediaCari> penyedia) {
    this.penyedia = penyedia.orderedStream().toList();
  }

  @GetMapping("/cari")
  Tampilan cari(@RequestParam(defaultValue = "") String q) {
    String kata = q.strip();
    boolean dicari = kata.length() >= PALING_SEDIKIT_HURUF;
    var pelaku = Sesi.wajibMasuk();
    var kelompok =
        penyedia.stream()
            .filter(_ -> dicari)
            .map(p -> new HalamanCari.Kelompok(p.jenis(), p.cari(pelaku, kata, PALING)))
            .filter(k -> !k.temuan().isEmpty())
            .toList();
    return Tampilan.dari("web/cari", new HalamanCari(kata, dicari, kelompok));
  }
}
