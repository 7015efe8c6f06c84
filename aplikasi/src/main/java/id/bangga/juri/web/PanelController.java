package id.bangga.juri.web;

import static id.bangga.juri.KodeAturanPenjurian.JR_033;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.juri.JuriService;
import id.bangga.juri.KunciLembar;
import id.bangga.juri.PanelService;
import id.bangga.juri.PenugasanJuriService;
import id.bangga.juri.RencanaJuri;
import id.bangga.juri.TindakanPenjurian;
import id.bangga.juri.UsulanJuri;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Members of the jury, declarations, assignments.
@Controller
@RolesAllowed("PENGELOLA")
class PanelController {
  private final PanelService panel;
  private final PenugasanJuriService penugasan;
  private final JuriService juri;
  private final SiklusService siklus;

  PanelController(
      PanelService panel, PenugasanJuriService penugasan, JuriService juri, SiklusService siklus) {
    this.panel = panel;
    this.penugasan = penugasan;
    this.juri = juri;
    this.siklus = siklus;
  }

  @GetMapping("/juri/{tahun}/panel")
  @RolesAllowed({"PENGELOLA", "JURI"})
  Tampilan panel(@PathVariable int tahun) {
    return Tampilan.dari(
        "juri/panel", halaman(tahun, "", Formulir.kosong(), null, new Putusan.Diterima()));
  }

  @PostMapping("/juri/{tahun}/panel/anggota")
  Object anggota(@PathVariable int tahun, Formulir f, HttpServletResponse response) {
    String akun = f.nilai("akun");
    if (!akun.matches("\\d{1,18}")) {
      f.galat("akun", "Pilih pemegang peran Juri dari daftar.");
    }
    String lembaga = f.wajib("lembaga", "Lembaga asal", PanelService.LEMBAGA_TERPANJANG);
    if (f.adaGalat()) {
      return keliru(tahun, HalamanPanel.ANGGOTA, f, new Putusan.Diterima());
    }
    Putusan putusan =
        panel.simpan(
            Sesi.wajibMasuk(), tahun, Long.parseLong(akun), lembaga, f.terpilih("eksternal", "ya"));
    return jawab(tahun, HalamanPanel.ANGGOTA, f, putusan, "Anggota juri dicatat.", response);
  }

  @PostMapping("/juri/{tahun}/panel/{akunId}/keluarkan")
  Object keluarkan(
      @PathVariable int tahun, @PathVariable long akunId, HttpServletResponse response) {
    Putusan putusan = panel.keluarkan(Sesi.wajibMasuk(), tahun, akunId);
    return jawab(tahun, "", Formulir.kosong(), putusan, "Anggota juri dikeluarkan.", response);
  }

  @PostMapping("/juri/{tahun}/panel/nyatakan")
  @RolesAllowed("JURI")
  Object nyatakan(@PathVariable int tahun, Formulir f, HttpServletResponse response) {
    if (!f.terpilih("benar", "ya")) {
      f.galat("benar", "Centang pernyataan ini sebelum mengirim.");
      return keliru(tahun, HalamanPanel.PERNYATAAN, f, new Putusan.Diterima());
    }
    Putusan putusan = panel.nyatakan(Sesi.wajibMasuk(), tahun);
    return jawab(tahun, HalamanPanel.PERNYATAAN, f, putusan, "Pernyataan Anda tercatat.", response);
  }

  @PostMapping("/juri/{tahun}/panel/rencana")
  Object rencana(@PathVariable int tahun, Formulir f, HttpServletResponse response) {
    int perUnit = perUnit(f);
    int benih = f.bulat("benih", "Angka awal").orElse(tahun);
    if (f.adaGalat()) {
      return keliru(tahun, HalamanPanel.RENCANA, f, keberatan(tahun, f, perUnit));
    }
    Pelaku pelaku = Sesi.wajibMasuk();
    Putusan putusan = new Putusan.Diterima();
    if (f.nilai("langkah").equals("terapkan")) {
      putusan = penugasan.terapkan(pelaku, tahun, perUnit, benih, f.nilai("dibaca"));
      if (!putusan.memuat(JR_033)) {
        return jawab(
            tahun, HalamanPanel.RENCANA, f, putusan, "Juri ditugaskan menurut rencana.", response);
      }
    }
    return switch (penugasan.usulan(pelaku, tahun, perUnit, benih)) {
      case UsulanJuri.Mustahil mustahil ->
          keliru(tahun, HalamanPanel.RENCANA, f, mustahil.putusan());
      case UsulanJuri.Ada ada ->
          Tampilan.dari(
                  "juri/panel", halaman(tahun, HalamanPanel.RENCANA, f, ada.rencana(), putusan))
              .berstatus(putusan.diterima() ? 200 : 409);
    };
  }

  /// What stands against the number of jurors, although another field is at fault.
  private Putusan keberatan(int tahun, Formulir f, int perUnit) {
    return f.isian("perUnit").galat() == null
            && penugasan.usulan(Sesi.wajibMasuk(), tahun, perUnit, tahun)
                instanceof UsulanJuri.Mustahil mustahil
        ? mustahil.putusan()
        : new Putusan.Diterima();
  }

  /// 0, everybody scores everybody, only when the field was left empty.
  private static int perUnit(Formulir f) {
    Optional<Integer> diisi = f.bulat("perUnit", "Juri per finalis");
    if (diisi.filter(satu -> satu < 1).isPresent()) {
      f.galat("perUnit", "Juri per finalis paling sedikit 1; kosongkan agar semua juri menilai.");
    }
    return diisi.orElse(0);
  }

  @PostMapping("/juri/{tahun}/panel/tugas/{akunId}/{unitId}")
  Object tugas(
      @PathVariable int tahun,
      @PathVariable long akunId,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    KunciLembar kunci = new KunciLembar(tahun, akunId, unitId);
    boolean lepas = f.nilai("langkah").equals("lepas");
    Putusan putusan =
        lepas
            ? penugasan.lepas(Sesi.wajibMasuk(), kunci, f.nilai("alasan"))
            : penugasan.tugaskan(Sesi.wajibMasuk(), kunci, f.nilai("alasan"));
    return jawab(
        tahun, "", f, putusan, lepas ? "Penugasan dilepas." : "Juri ditugaskan.", response);
  }

  private Object jawab(
      int tahun,
      String bagian,
      Formulir f,
      Putusan putusan,
      String kabar,
      HttpServletResponse response) {
    if (!putusan.diterima()) {
      return keliru(tahun, bagian, f, putusan);
    }
    Kabar.kirim(response, kabar);
    return "redirect:/juri/%d/panel".formatted(tahun);
  }

  private Tampilan keliru(int tahun, String bagian, Formulir f, Putusan putusan) {
    return Tampilan.keliru("juri/panel", halaman(tahun, bagian, f, null, putusan));
  }

  private HalamanPanel halaman(
      int tahun, String bagian, Formulir f, @Nullable RencanaJuri usulan, Putusan putusan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    boolean atur = pelaku.boleh(TindakanPenjurian.ATUR_JURI);
    return new HalamanPanel(
        tahun,
        TabJuri.daftar(pelaku, tahun, "/panel"),
        panel.daftar(pelaku, tahun),
        atur ? panel.peringatan(pelaku, tahun) : List.of(),
        atur ? panel.calon(pelaku, tahun) : Map.of(),
        juri.kemajuan(pelaku, tahun),
        panel.benturan(pelaku, tahun),
        usulan,
        bagian,
        f,
        putusan,
        atur,
        siklus.siklus(tahun).status().beku(),
        pelaku.akunEfektif());
  }
}
