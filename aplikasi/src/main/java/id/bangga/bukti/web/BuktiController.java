package id.bangga.bukti.web;

import id.bangga.audit.JurnalService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bukti.Bukti;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.RincianBukti;
import id.bangga.bukti.TindakanBukti;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One evidence: reading, correcting, putting away.
@Controller
class BuktiController {
  private final BuktiService bukti;
  private final OrganisasiService organisasi;
  private final JurnalService jurnal;

  BuktiController(BuktiService bukti, OrganisasiService organisasi, JurnalService jurnal) {
    this.bukti = bukti;
    this.organisasi = organisasi;
    this.jurnal = jurnal;
  }

  @GetMapping("/bukti/{id}")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD", "PENGELOLA", "AUDITOR", "EVALUATOR", "JURI"})
  Tampilan rincian(@PathVariable long id) {
    RincianBukti rincian = bukti.rincian(Sesi.wajibMasuk(), id);
    var formulir = IsianBukti.isi(rincian.bukti());
    return Tampilan.dari("bukti/rincian", halaman(rincian, formulir, new Putusan.Diterima()));
  }

  @PostMapping("/bukti/{id}/ubah")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
  Object ubah(@PathVariable long id, Formulir masuk, HttpServletResponse response) {
    Pelaku pelaku = Sesi.wajibMasuk();
    var data = IsianBukti.baca(masuk);
    int versi = masuk.bulat("versi", "Versi").orElse(0);
    Putusan putusan =
        masuk.adaGalat() ? new Putusan.Diterima() : bukti.ubah(pelaku, id, versi, data);
    if (masuk.adaGalat() || !putusan.diterima()) {
      return Tampilan.keliru("bukti/rincian", halaman(bukti.rincian(pelaku, id), masuk, putusan));
    }
    Kabar.kirim(response, "Keterangan bukti tersimpan.");
    return "redirect:/bukti/" + id;
  }

  @PostMapping("/bukti/{id}/hapus")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
  Object hapus(@PathVariable long id, HttpServletResponse response) {
    return jawab(id, bukti.hapus(Sesi.wajibMasuk(), id), "Bukti dihapus dari laci.", response);
  }

  @PostMapping("/bukti/{id}/urungkan")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
  Object urungkan(@PathVariable long id, HttpServletResponse response) {
    return jawab(
        id, bukti.urungkanHapus(Sesi.wajibMasuk(), id), "Bukti kembali ke laci.", response);
  }

  private Object jawab(long id, Putusan putusan, String kabar, HttpServletResponse response) {
    if (!putusan.diterima()) {
      RincianBukti rincian = bukti.rincian(Sesi.wajibMasuk(), id);
      var formulir = IsianBukti.isi(rincian.bukti());
      return Tampilan.keliru("bukti/rincian", halaman(rincian, formulir, putusan));
    }
    Kabar.kirim(response, kabar);
    return "redirect:/bukti/" + id;
  }

  private HalamanBukti halaman(RincianBukti rincian, Formulir formulir, Putusan putusan) {
    var hariIni = organisasi.hariIni();
    Map<Bukti, String> kembar = new LinkedHashMap<>();
    rincian
        .kembar()
        .forEach(satu -> kembar.put(satu, organisasi.terdekat(satu.unitId(), hariIni).nama()));
    Bukti satu = rincian.bukti();
    return new HalamanBukti(
        organisasi.terdekat(satu.unitId(), hariIni),
        rincian,
        kembar,
        jurnal.riwayat("bukti", satu.id()),
        formulir,
        putusan,
        hariIni.getYear(),
        Sesi.wajibMasuk().boleh(TindakanBukti.UBAH_BUKTI, satu.unitId()),
        Sesi.wajibMasuk().bolehTanpaTugas(TindakanBukti.LIHAT_BUKTI, satu.unitId()));
  }
}
