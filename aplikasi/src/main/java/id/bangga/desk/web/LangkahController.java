package id.bangga.desk.web;

import id.bangga.bersama.Putusan;
import id.bangga.desk.DeskService;
import id.bangga.desk.FinalService;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.web.HalamanKertas.Keliru;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The steps of a unit's desk: closing a sheet, opening it again, handing over, making official.
/// What is refused comes back with the papers.
@Controller
@RolesAllowed("PENGELOLA")
class LangkahController {
  private final DeskService desk;
  private final FinalService akhir;
  private final PerakitKertas perakit;

  LangkahController(DeskService desk, FinalService akhir, PerakitKertas perakit) {
    this.desk = desk;
    this.akhir = akhir;
    this.perakit = perakit;
  }

  @PostMapping("/desk/{tahun}/{unitId}/selesai")
  @RolesAllowed("EVALUATOR")
  Object selesai(@PathVariable int tahun, @PathVariable long unitId, HttpServletResponse response) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    Putusan putusan = desk.selesai(Sesi.wajibMasuk(), kunci);
    if (!putusan.diterima()) {
      return keliru(kunci, new Keliru.Langkah("Lembar belum ditutup", putusan));
    }
    Kabar.kirim(response, "Lembar Anda ditutup. Terima kasih.");
    return "redirect:/desk/tugas";
  }

  /// Refused beside the reason that was typed.
  @PostMapping("/desk/{tahun}/{unitId}/buka-kembali")
  Object bukaKembali(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir f,
      HttpServletResponse response) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    long evaluator = f.bulat("evaluator", "Evaluator").orElse(0);
    desk.bukaKembali(Sesi.wajibMasuk(), kunci, evaluator, f.nilai("alasan"))
        .alasan()
        .forEach(alasan -> f.galat("alasan", alasan.pesan()));
    return f.adaGalat()
        ? keliru(kunci, new Keliru.Buka(evaluator, f))
        : kembali(kunci, "Lembar dibuka kembali.", response);
  }

  @PostMapping("/desk/{tahun}/{unitId}/sampaikan")
  Object sampaikan(
      @PathVariable int tahun, @PathVariable long unitId, HttpServletResponse response) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    Putusan putusan = akhir.sampaikan(Sesi.wajibMasuk(), kunci);
    return putusan.diterima()
        ? kembali(kunci, "Hasil desk disampaikan kepada unit.", response)
        : keliru(kunci, new Keliru.Langkah("Hasil desk belum disampaikan", putusan));
  }

  @PostMapping("/desk/{tahun}/{unitId}/finalkan")
  Object finalkan(
      @PathVariable int tahun, @PathVariable long unitId, HttpServletResponse response) {
    KunciDesk kunci = new KunciDesk(tahun, unitId);
    Putusan putusan = akhir.finalkan(Sesi.wajibMasuk(), kunci);
    return putusan.diterima()
        ? kembali(kunci, "Nilai desk unit ini ditetapkan final.", response)
        : keliru(kunci, new Keliru.Langkah("Nilai desk belum ditetapkan final", putusan));
  }

  private Tampilan keliru(KunciDesk kunci, Keliru keliru) {
    return Tampilan.keliru("desk/kertas", perakit.halaman(kunci, null, keliru));
  }

  private static String kembali(KunciDesk kunci, String kabar, HttpServletResponse response) {
    Kabar.kirim(response, kabar);
    return "redirect:/desk/%d/%d".formatted(kunci.tahun(), kunci.unitId());
  }
}
