package id.bangga.kepuasan.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.kepuasan.IndeksKota;
import id.bangga.kepuasan.IndeksUnit;
import id.bangga.kepuasan.KepuasanService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.TindakanLayanan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Every index opens into what it is made of.
@Controller
class TelusurKepuasanController {
  private final KepuasanService kepuasan;
  private final OrganisasiService organisasi;

  TelusurKepuasanController(KepuasanService kepuasan, OrganisasiService organisasi) {
    this.kepuasan = kepuasan;
    this.organisasi = organisasi;
  }

  @GetMapping("/kelola-kepuasan/{periode}/{unitId}/telusur")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
  Tampilan unit(
      @PathVariable String periode,
      @PathVariable long unitId,
      @RequestParam(defaultValue = "unit") String bagian) {
    Periode kini = KotaController.urai(periode);
    Pelaku saya = Sesi.wajibMasuk();
    IndeksUnit unit = kepuasan.unit(saya, kini, unitId);
    var satu = TelusurSkm.bagian(unit, bagian).orElseThrow(() -> new TidakDitemukan("Angka itu"));
    String nama = organisasi.terdekat(unitId, kini.akhir()).nama();
    String alamat = "/kelola-kepuasan/%s/%d".formatted(kini.kode(), unitId);
    return Tampilan.dari(
        "kepuasan/telusur",
        new HalamanTelusurSkm(
            nama + ", " + kini.label(),
            alamat,
            TelusurSkm.lembar(
                satu.judul() + " " + nama + ", " + kini.label(),
                satu.nilai(),
                saya.boleh(TindakanLayanan.EKSPOR_JAWABAN, unitId)
                    ? "/laporan-skm/%s/%d/olah.xlsx".formatted(kini.kode(), unitId)
                    : null)));
  }

  @GetMapping("/kelola-kepuasan/{periode}/telusur")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH"})
  Tampilan kota(
      @PathVariable String periode, @RequestParam(defaultValue = "tertimbang") String bagian) {
    Pelaku saya = Sesi.wajibMasuk();
    IndeksKota kota = kepuasan.kota(saya, KotaController.urai(periode));
    String unduh = KotaController.alamat(kota.periode()) + ".xlsx";
    return Tampilan.dari(
        "kepuasan/telusur",
        new HalamanTelusurSkm(
            kota.periode().label(),
            KotaController.alamat(kota.periode()),
            bagian.equals("sederhana")
                ? TelusurKota.sederhana(kota, unduh)
                : TelusurSkm.lembar(
                    "IKM kota dari semua responden, " + kota.periode().label(),
                    kota.kota().tertimbang(),
                    unduh)));
  }
}
