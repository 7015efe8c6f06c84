package id.bangga.penilaian.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.TenggangService;
import id.bangga.penilaian.TindakanPenilaian;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What was in flight at the deadline, to be let in or not, each with its reason.
@Controller
class TenggangController {
  private final TenggangService tenggang;
  private final PengajuanService pengajuan;

  TenggangController(TenggangService tenggang, PengajuanService pengajuan) {
    this.tenggang = tenggang;
    this.pengajuan = pengajuan;
  }

  @GetMapping("/penilaian/{tahun:\\d+}/tenggang")
  @RolesAllowed({"PENGELOLA", "AUDITOR"})
  Tampilan daftar(@PathVariable int tahun) {
    return Tampilan.dari(
        "penilaian/tenggang", halaman(tahun, new Putusan.Diterima(), Formulir.kosong()));
  }

  @PostMapping("/penilaian/{tahun:\\d+}/tenggang/{unitId:\\d+}")
  @RolesAllowed("PENGELOLA")
  Object putus(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir masuk,
      HttpServletResponse response) {
    boolean terima = masuk.nilai("lakukan").equals("terima");
    Putusan putusan =
        pengajuan.putusTenggang(Sesi.wajibMasuk(), tahun, unitId, terima, masuk.nilai("alasan"));
    if (!putusan.diterima()) {
      return Tampilan.keliru("penilaian/tenggang", halaman(tahun, putusan, masuk));
    }
    Kabar.kirim(
        response,
        terima
            ? "Pengajuan diterima; evaluator dapat menilainya."
            : "Pengajuan tidak diterima; tanda terimanya dibatalkan dan unit membaca alasannya.");
    return "redirect:/penilaian/" + tahun + "/tenggang";
  }

  private HalamanTenggang halaman(int tahun, Putusan putusan, Formulir masuk) {
    Pelaku pelaku = Sesi.wajibMasuk();
    return new HalamanTenggang(
        tenggang.daftar(pelaku, tahun),
        putusan,
        masuk.ketikan(),
        pelaku.boleh(TindakanPenilaian.PUTUS_TENGGANG));
  }
}
