package id.bangga.penilaian.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.Penautan;
import id.bangga.bukti.SaringBukti;
import id.bangga.bukti.TautanService;
import id.bangga.bukti.TindakanBukti;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Komponen;
import id.bangga.penilaian.DrafJawaban;
import id.bangga.penilaian.HasilPengajuan;
import id.bangga.penilaian.HasilSimpan;
import id.bangga.penilaian.IsianService;
import id.bangga.penilaian.LembarMandiri;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.PengajuanService.Pernyataan;
import id.bangga.penilaian.PenilaianService;
import id.bangga.penilaian.TindakanPenilaian;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A unit's sheet: each answer is a form of its own.
@Controller
@RequestMapping("/penilaian")
@RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD", "PENGELOLA", "AUDITOR", "EVALUATOR"})
class MandiriController {
  private final PenilaianService penilaian;
  private final IsianService isian;
  private final PengajuanService pengajuan;
  private final TautanService tautan;
  private final BuktiService bukti;
  private final SiklusService siklus;

  MandiriController(
      PenilaianService penilaian,
      IsianService isian,
      PengajuanService pengajuan,
      TautanService tautan,
      BuktiService bukti,
      SiklusService siklus) {
    this.penilaian = penilaian;
    this.isian = isian;
    this.pengajuan = pengajuan;
    this.tautan = tautan;
    this.bukti = bukti;
    this.siklus = siklus;
  }

  @GetMapping
  String mulai() {
    List<Long> unit = MenuPenilaian.unit(Sesi.wajibMasuk());
    var kini = siklus.terkini().orElseThrow(() -> new TidakDitemukan("Siklus penilaian"));
    return unit.isEmpty()
        ? "redirect:/papan"
        : "redirect:/penilaian/" + kini.tahun() + "/" + unit.getFirst();
  }

  @GetMapping("/{tahun}/{unitId}")
  Tampilan lembar(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @RequestParam(defaultValue = "") String komponen) {
    return Tampilan.dari(
        "penilaian/mandiri", halaman(tahun, unitId, komponen, new Putusan.Diterima()));
  }

  @PostMapping("/{tahun}/{unitId}/jawaban/{indikatorId}")
  Object simpan(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long indikatorId,
      Formulir masuk,
      HttpServletResponse response) {
    var draf =
        new DrafJawaban(
            indikatorId,
            jawaban(masuk),
            masuk.nilai("penjelasan"),
            masuk.bulat("versi", "Versi").orElse(0));
    Putusan putusan =
        isian.simpanJawaban(Sesi.wajibMasuk(), tahun, unitId, draf)
                instanceof HasilSimpan.Ditolak ditolak
            ? ditolak.putusan()
            : new Putusan.Diterima();
    return jawab(tahun, unitId, masuk, putusan, "Jawaban tersimpan.", response);
  }

  /// A letter, figures, or nothing; figures that cannot be read are left for the rules to refuse.
  private static Jawaban jawaban(Formulir masuk) {
    if (!masuk.nilai("huruf").isEmpty()) {
      return new Jawaban.Level(masuk.nilai("huruf"));
    }
    List<BigDecimal> angka = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      masuk.desimal("masukan" + i, "Angka").ifPresent(angka::add);
    }
    return angka.isEmpty() ? Jawaban.KOSONG : new Jawaban.Rasio(angka);
  }

  @PostMapping("/{tahun}/{unitId}/bukti/{indikatorId}")
  Object tautkan(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @PathVariable long indikatorId,
      Formulir masuk,
      HttpServletResponse response) {
    long id = masuk.bulat("bukti", "Bukti").orElse(0);
    var penautan = new Penautan(id, tahun, indikatorId);
    boolean lepas = masuk.nilai("lakukan").equals("lepas");
    Putusan putusan =
        lepas
            ? tautan.lepas(Sesi.wajibMasuk(), penautan)
            : tautan.tautkan(Sesi.wajibMasuk(), penautan);
    String kabar = lepas ? "Bukti dilepas dari indikator." : "Bukti ditautkan.";
    return jawab(tahun, unitId, masuk, putusan, kabar, response);
  }

  @PostMapping("/{tahun}/{unitId}/langkah")
  Object langkah(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir masuk,
      HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    String alasan = masuk.nilai("alasan");
    Putusan putusan =
        switch (masuk.nilai("lakukan")) {
          case "minta" -> pengajuan.mintaPersetujuan(pelaku, tahun, unitId);
          case "tarik" -> pengajuan.tarik(pelaku, tahun, unitId);
          case "operator" -> pengajuan.kembalikanKeOperator(pelaku, tahun, unitId, alasan);
          case "kembalikan" -> pengajuan.kembalikan(pelaku, tahun, unitId, alasan, null);
          case "ajukan" -> ajukan(pelaku, tahun, unitId, masuk);
          default -> throw new TidakDitemukan("Langkah");
        };
    return jawab(tahun, unitId, masuk, putusan, "Langkah tersimpan.", response);
  }

  private Putusan ajukan(Pelaku pelaku, int tahun, long unitId, Formulir masuk) {
    var pernyataan = new Pernyataan(masuk.nilai("sidik"), masuk.nilai("setuju").equals("ya"));
    return pengajuan.ajukan(pelaku, tahun, unitId, pernyataan)
            instanceof HasilPengajuan.Ditolak ditolak
        ? ditolak.putusan()
        : new Putusan.Diterima();
  }

  private Object jawab(
      int tahun,
      long unitId,
      Formulir masuk,
      Putusan putusan,
      String kabar,
      HttpServletResponse response) {
    String komponen = masuk.nilai("komponen");
    if (!putusan.diterima()) {
      return Tampilan.keliru("penilaian/mandiri", halaman(tahun, unitId, komponen, putusan));
    }
    Kabar.kirim(response, kabar);
    String jangkar = masuk.nilai("jangkar").matches("i-\\d+") ? "#" + masuk.nilai("jangkar") : "";
    return "redirect:/penilaian/%d/%d?komponen=%s%s"
        .formatted(
            tahun, unitId, halaman(tahun, unitId, komponen, putusan).komponen().kode(), jangkar);
  }

  private HalamanMandiri halaman(int tahun, long unitId, String kode, Putusan putusan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    LembarMandiri lembar = penilaian.lembar(pelaku, tahun, unitId);
    List<Komponen> cabang = HalamanMandiri.cabang(lembar);
    Komponen dipilih =
        cabang.stream().filter(k -> k.kode().equals(kode)).findFirst().orElseGet(cabang::getFirst);
    boolean lihatLaci = pelaku.bolehTanpaTugas(TindakanBukti.TAUTKAN_BUKTI, unitId);
    return new HalamanMandiri(
        siklus
            .peserta(tahun, unitId)
            .orElseThrow(() -> new TidakDitemukan("Unit ini di antara peserta siklus " + tahun))
            .nama(),
        lembar,
        dipilih,
        pengajuan.jendela(lembar.penilaian()),
        pengajuan.kekurangan(lembar),
        lihatLaci ? bukti.laci(pelaku, SaringBukti.semua(unitId)).bukti() : List.of(),
        pengajuan.daftarTandaTerima(pelaku, lembar.penilaian()),
        pengajuan.sidik(lembar),
        putusan,
        new HalamanMandiri.Hak(
            pelaku.boleh(TindakanPenilaian.ISI_PENILAIAN, unitId),
            pelaku.boleh(TindakanPenilaian.MINTA_PERSETUJUAN, unitId),
            pelaku.boleh(TindakanPenilaian.AJUKAN_PENILAIAN, unitId),
            pelaku.boleh(TindakanPenilaian.KEMBALIKAN_PENILAIAN, unitId)));
  }
}
