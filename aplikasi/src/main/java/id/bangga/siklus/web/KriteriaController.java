package id.bangga.siklus.web;

import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the jury judges, with the weights.
@Controller
@RequestMapping("/siklus/{tahun:\\d{4}}/kriteria")
@RolesAllowed("PENGELOLA")
class KriteriaController {
  private final SiklusService siklus;
  private final BacaSiklus baca;

  KriteriaController(SiklusService siklus, BacaSiklus baca) {
    this.siklus = siklus;
    this.baca = baca;
  }

  @GetMapping
  @RolesAllowed(Izin.SIAPA_PUN)
  Tampilan kriteria(@PathVariable int tahun) {
    return Tampilan.dari(
        "siklus/kriteria", new HalamanKriteria(baca.halaman(tahun), Formulir.kosong(), 0));
  }

  @GetMapping("/ubah")
  Tampilan formulir(@PathVariable int tahun) {
    HalamanSiklus induk = baca.halaman(tahun);
    Siklus isi = induk.siklus();
    return Tampilan.dari(
        "siklus/kriteria_ubah", isian(induk, IsianKriteria.dari(isi.kriteria(), isi.versi())));
  }

  private static HalamanKriteria isian(HalamanSiklus induk, Formulir formulir) {
    return new HalamanKriteria(induk, formulir, IsianKriteria.baris(formulir));
  }

  @PostMapping("/ubah")
  Object ubah(@PathVariable int tahun, Formulir formulir, HttpServletResponse response) {
    List<KriteriaJuri> kriteria = IsianKriteria.baca(formulir);
    if (!formulir.adaGalat()) {
      long versi = IsianPenyiapan.versi(formulir);
      IsianPenyiapan.tolak(
          formulir, "bobot-0", siklus.ubahKriteria(Sesi.wajibMasuk(), tahun, versi, kriteria));
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru("siklus/kriteria_ubah", isian(baca.halaman(tahun), formulir));
    }
    Kabar.kirim(response, "Kriteria juri tersimpan.");
    return "redirect:/siklus/%d/kriteria".formatted(tahun);
  }
}
