package id.bangga.penilaian.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.penilaian.HasilPengajuan;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.PengajuanService.Pernyataan;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A unit's sheet, and its way over approval to submission and back.
@Controller
@RequestMapping("/penilaian")
@RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD", "PENGELOLA", "AUDITOR", "EVALUATOR"})
class MandiriController {
  private final PengajuanService pengajuan;
  private final PenyusunMandiri penyusun;
  private final SiklusService siklus;

  MandiriController(PengajuanService pengajuan, PenyusunMandiri penyusun, SiklusService siklus) {
    this.pengajuan = pengajuan;
    this.penyusun = penyusun;
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

  @GetMapping("/{tahun:\\d+}/{unitId:\\d+}")
  Tampilan lembar(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @RequestParam(defaultValue = "") String komponen) {
    return Tampilan.dari("penilaian/mandiri", penyusun.halaman(tahun, unitId, komponen));
  }

  @PostMapping("/{tahun:\\d+}/{unitId:\\d+}/langkah")
  Object langkah(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir masuk,
      HttpServletResponse response) {
    Putusan putusan = putusan(tahun, unitId, masuk);
    String komponen = masuk.nilai("komponen");
    if (!putusan.diterima()) {
      return Tampilan.keliru(
          "penilaian/mandiri",
          penyusun.halaman(
              tahun, unitId, komponen, putusan, HalamanMandiri.Ketikan.langkah(masuk)));
    }
    Kabar.kirim(response, kabar(masuk.nilai("lakukan")));
    return "redirect:/penilaian/%d/%d?komponen=%s#pengajuan"
        .formatted(tahun, unitId, penyusun.halaman(tahun, unitId, komponen).komponen().kode());
  }

  private Putusan putusan(int tahun, long unitId, Formulir masuk) {
    Pelaku pelaku = Sesi.wajibMasuk();
    String alasan = masuk.nilai("alasan");
    return switch (masuk.nilai("lakukan")) {
      case "minta" -> pengajuan.mintaPersetujuan(pelaku, tahun, unitId);
      case "tarik" -> pengajuan.tarik(pelaku, tahun, unitId);
      case "operator" -> pengajuan.kembalikanKeOperator(pelaku, tahun, unitId, alasan);
      case "kembalikan" -> pengajuan.kembalikan(pelaku, tahun, unitId, alasan, batas(masuk));
      case "ajukan" -> ajukan(pelaku, tahun, unitId, masuk);
      default -> throw new TidakDitemukan("Langkah");
    };
  }

  /// The end of the day named, in the government's own zone.
  private static @Nullable Instant batas(Formulir masuk) {
    return masuk
        .tanggal("batas", "Batas perbaikan")
        .map(hari -> hari.atTime(LocalTime.of(23, 59)).atZone(Format.zona()).toInstant())
        .orElse(null);
  }

  private Putusan ajukan(Pelaku pelaku, int tahun, long unitId, Formulir masuk) {
    var pernyataan = new Pernyataan(masuk.nilai("sidik"), masuk.nilai("setuju").equals("ya"));
    return pengajuan.ajukan(pelaku, tahun, unitId, pernyataan)
            instanceof HasilPengajuan.Ditolak ditolak
        ? ditolak.putusan()
        : new Putusan.Diterima();
  }

  private static String kabar(String langkah) {
    return switch (langkah) {
      case "minta" -> "Persetujuan sudah diminta. Pimpinan PD melihatnya di Pekerjaan Anda.";
      case "tarik" -> "Permintaan ditarik; isian dapat diubah lagi.";
      case "operator" -> "Penilaian dikembalikan ke Operator dengan alasan Anda.";
      case "kembalikan" -> "Penilaian dikembalikan ke unit; tanda terimanya dibatalkan.";
      default -> "Penilaian diajukan. Simpan tanda terimanya.";
    };
  }
}
