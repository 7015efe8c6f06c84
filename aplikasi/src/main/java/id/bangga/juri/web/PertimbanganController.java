package id.bangga.juri.web;

import id.bangga.bersama.Pelaku;
import id.bangga.juri.PertimbanganService;
import id.bangga.organisasi.Klaster;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Tautan;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The honest ranking of jury and desk, its explanation, and report cards.
@Controller
class PertimbanganController {
  private final PertimbanganService pertimbangan;

  PertimbanganController(PertimbanganService pertimbangan) {
    this.pertimbangan = pertimbangan;
  }

  @GetMapping("/juri/{tahun}/pertimbangan")
  @RolesAllowed({"PENGELOLA", "JURI", "AUDITOR", "PIMPINAN_DAERAH"})
  Tampilan juri(@PathVariable int tahun) {
    Pelaku pelaku = Sesi.wajibMasuk();
    boolean terbuka = pertimbangan.terbuka(pelaku, tahun);
    return Tampilan.dari(
        "juri/pertimbangan",
        new HalamanPertimbangan(
            tahun,
            "Bahan pertimbangan pleno",
            TabJuri.daftar(pelaku, tahun, "/pertimbangan"),
            List.of(),
            terbuka ? pertimbangan.juri(pelaku, tahun) : List.of(),
            true,
            "",
            terbuka));
  }

  @GetMapping("/desk/{tahun}/peringkat")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH"})
  Tampilan desk(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "DINAS_BADAN") Klaster klaster,
      @RequestParam(defaultValue = "") String tampil) {
    String alamat = "/desk/%d/peringkat?klaster=".formatted(tahun);
    return Tampilan.dari(
        "juri/pertimbangan",
        new HalamanPertimbangan(
            tahun,
            "Peringkat desk dan bahan pertimbangan",
            List.of(Tautan.ke("Penjurian", "/juri/" + tahun)),
            Arrays.stream(Klaster.values())
                .map(k -> new Tautan(k.sebutan(), alamat + k.name(), k == klaster))
                .toList(),
            pertimbangan.desk(Sesi.wajibMasuk(), tahun, klaster).stream().toList(),
            tampil.equals("semua"),
            alamat + klaster.name() + "&tampil=semua",
            true));
  }

  @GetMapping("/juri/penjelasan")
  @RolesAllowed({"PENGELOLA", "JURI", "EVALUATOR", "AUDITOR", "PIMPINAN_DAERAH"})
  Tampilan penjelasan() {
    return Tampilan.dari("juri/penjelasan", "");
  }

  @GetMapping("/juri/{tahun}/rapor")
  @RolesAllowed({"JURI", "EVALUATOR"})
  Tampilan rapor(@PathVariable int tahun) {
    Pelaku pelaku = Sesi.wajibMasuk();
    return Tampilan.dari(
        "juri/rapor",
        new HalamanRapor(
            tahun, TabJuri.daftar(pelaku, tahun, "/rapor"), pertimbangan.rapor(pelaku, tahun)));
  }
}
