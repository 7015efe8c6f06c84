package id.bangga.penilaian.web;

import id.bangga.penilaian.LembarMandiri;
import id.bangga.penilaian.PenilaianService;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Telusur;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Everything behind a figure of a unit's sheet.
@Controller
class TelusurMandiriController {
  private final PenilaianService penilaian;
  private final PenyusunMandiri penyusun;

  TelusurMandiriController(PenilaianService penilaian, PenyusunMandiri penyusun) {
    this.penilaian = penilaian;
    this.penyusun = penyusun;
  }

  @GetMapping("/penilaian/{tahun:\\d+}/{unitId:\\d+}/telusur")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD", "PENGELOLA", "AUDITOR", "EVALUATOR"})
  Tampilan telusur(
      @PathVariable int tahun,
      @PathVariable long unitId,
      @RequestParam(defaultValue = "") String komponen,
      @RequestParam(defaultValue = "0") long indikator) {
    LembarMandiri lembar = penilaian.lembar(Sesi.wajibMasuk(), tahun, unitId);
    String unit = penyusun.namaUnit(tahun, unitId);
    return Tampilan.dari(
        "penilaian/telusur",
        new HalamanTelusurMandiri(
            unit + ", " + tahun,
            HalamanMandiri.alamat(lembar),
            lembar(lembar, unit, komponen, indikator)));
  }

  private static Telusur lembar(
      LembarMandiri lembar, String unit, String komponen, long indikator) {
    if (indikator != 0) {
      return TelusurMandiri.indikator(lembar, indikator);
    }
    return komponen.isEmpty()
        ? TelusurMandiri.total(lembar, unit)
        : TelusurMandiri.komponen(lembar, komponen);
  }
}
