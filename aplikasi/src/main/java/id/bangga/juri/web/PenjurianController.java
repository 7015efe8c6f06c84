package id.bangga.juri.web;

import id.bangga.bersama.Pelaku;
import id.bangga.juri.FinalisService;
import id.bangga.juri.JuriService;
import id.bangga.juri.PanelService;
import id.bangga.juri.TindakanPenjurian;
import id.bangga.juri.UndianService;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Overview, schedule and timer.
@Controller
@RolesAllowed({"PENGELOLA", "JURI", "AUDITOR", "PIMPINAN_DAERAH"})
class PenjurianController {
  private final SiklusService siklus;
  private final FinalisService finalis;
  private final UndianService undian;
  private final PanelService panel;
  private final JuriService juri;

  PenjurianController(
      SiklusService siklus,
      FinalisService finalis,
      UndianService undian,
      PanelService panel,
      JuriService juri) {
    this.siklus = siklus;
    this.finalis = finalis;
    this.undian = undian;
    this.panel = panel;
    this.juri = juri;
  }

  @GetMapping("/juri")
  Object kini() {
    return siklus
        .berjalan()
        .or(siklus::terkini)
        .<Object>map(satu -> "redirect:/juri/" + satu.tahun())
        .orElseGet(() -> Tampilan.dari("juri/tanpa_siklus", ""));
  }

  @GetMapping("/juri/{tahun}")
  Tampilan ringkasan(@PathVariable int tahun) {
    return Tampilan.dari("juri/ringkasan", halaman(tahun, ""));
  }

  @GetMapping("/juri/{tahun}/jadwal")
  Tampilan jadwal(@PathVariable int tahun) {
    return Tampilan.dari("juri/jadwal", halaman(tahun, "/jadwal"));
  }

  @GetMapping("/juri/{tahun}/jadwal/layar")
  Tampilan layar(@PathVariable int tahun) {
    return Tampilan.dari("juri/layar", halaman(tahun, "/jadwal"));
  }

  private HalamanPenjurian halaman(int tahun, String tab) {
    Pelaku pelaku = Sesi.wajibMasuk();
    Siklus satu = siklus.siklus(tahun);
    return new HalamanPenjurian(
        satu,
        TabJuri.daftar(pelaku, tahun, tab),
        juri.kemajuan(pelaku, tahun),
        finalis.penetapan(pelaku, tahun),
        undian.daftar(pelaku, tahun),
        panel.daftar(pelaku, tahun),
        pelaku.bolehTanpaTugas(TindakanPenjurian.LIHAT_SKOR_JURI, 0));
  }
}
