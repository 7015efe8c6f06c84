package id.bangga.juri.web;

import id.bangga.berkas.TabelKeluar;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.juri.KunciLembar;
import id.bangga.juri.NilaiFinalis;
import id.bangga.juri.PanelService;
import id.bangga.juri.PlenoService;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The pleno, and the recap of all scores as a file.
@Controller
@RolesAllowed("PENGELOLA")
class PlenoController {
  private final PlenoService pleno;
  private final PanelService panel;
  private final SiklusService siklus;

  PlenoController(PlenoService pleno, PanelService panel, SiklusService siklus) {
    this.pleno = pleno;
    this.panel = panel;
    this.siklus = siklus;
  }

  @GetMapping("/juri/{tahun}/pleno")
  Tampilan pleno(@PathVariable int tahun) {
    return Tampilan.dari(
        "juri/pleno", halaman(tahun, "", Formulir.kosong(), new Putusan.Diterima()));
  }

  @PostMapping("/juri/{tahun}/pleno/{unitId:\\d+}/bahas")
  Object bahas(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    Putusan putusan = pleno.bahas(Sesi.wajibMasuk(), tahun, unitId, f.nilai("pembahasan"));
    String bagian = HalamanPleno.BAHAS + unitId;
    return jawab(tahun, bagian, f, putusan, "Pembahasan dicatat.", response);
  }

  @PostMapping("/juri/{tahun}/pleno/{unitId:\\d+}/buka/{akunId}")
  Object buka(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long akunId,
      Formulir f,
      HttpServletResponse response) {
    KunciLembar kunci = new KunciLembar(tahun, akunId, unitId);
    Putusan putusan = pleno.bukaLembar(Sesi.wajibMasuk(), kunci, f.nilai("alasan"));
    String bagian = HalamanPleno.BUKA + unitId + "-" + akunId;
    return jawab(tahun, bagian, f, putusan, "Lembar dibuka; versi lama tersimpan.", response);
  }

  @PostMapping("/juri/{tahun}/pleno/{unitId:\\d+}/putuskan")
  Object putuskan(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    Putusan putusan = pleno.putuskan(Sesi.wajibMasuk(), tahun, unitId, f.nilai("keputusan"));
    String bagian = HalamanPleno.PUTUSKAN + unitId;
    return jawab(tahun, bagian, f, putusan, "Keputusan pleno dicatat.", response);
  }

  @PostMapping("/juri/{tahun}/pleno/seri")
  Object seri(@PathVariable int tahun, Formulir f, HttpServletResponse response) {
    Map<Long, Integer> urutan = new HashMap<>();
    List<String> seri = f.semua("unit").stream().filter(u -> u.matches("\\d{1,18}")).toList();
    for (String unit : seri) {
      String nama = "urutan." + unit;
      f.bulat(nama, "Urutan").ifPresent(n -> urutan.put(Long.valueOf(unit), n));
      if (f.nilai(nama).isEmpty()) {
        f.galat(nama, "Urutan belum diisi.");
      }
    }
    String bagian = HalamanPleno.SERI + seri.stream().findFirst().orElse("");
    if (f.adaGalat()) {
      return Tampilan.keliru("juri/pleno", halaman(tahun, bagian, f, new Putusan.Diterima()));
    }
    Putusan putusan = pleno.putusSeri(Sesi.wajibMasuk(), tahun, urutan, f.nilai("alasan"));
    return jawab(tahun, bagian, f, putusan, "Urutan unit yang seri diputus.", response);
  }

  @GetMapping("/juri/{tahun}/rekap.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> rekap(@PathVariable int tahun, @PathVariable String akhiran) {
    List<NilaiFinalis> nilai = pleno.daftar(Sesi.wajibMasuk(), tahun);
    TabelKeluar tabel = RekapJuri.tabel(siklus.siklus(tahun).kriteria(), nilai, panel.nama(tahun));
    return Unduhan.kirim("rekap-juri-%d.%s".formatted(tahun, akhiran), tabel.sebagai(akhiran));
  }

  private Object jawab(
      int tahun,
      String bagian,
      Formulir f,
      Putusan putusan,
      String kabar,
      HttpServletResponse response) {
    if (!putusan.diterima()) {
      return Tampilan.keliru("juri/pleno", halaman(tahun, bagian, f, putusan));
    }
    Kabar.kirim(response, kabar);
    return "redirect:/juri/%d/pleno".formatted(tahun);
  }

  private HalamanPleno halaman(int tahun, String bagian, Formulir f, Putusan putusan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    return new HalamanPleno(
        siklus.siklus(tahun),
        TabJuri.daftar(pelaku, tahun, "/pleno"),
        pleno.daftar(pelaku, tahun),
        pleno.urutan(pelaku, tahun),
        pleno.riwayat(pelaku, tahun),
        panel.nama(tahun),
        bagian,
        f,
        putusan);
  }
}
