package id.bangga.siklus.web;

import id.bangga.bersama.Putusan;
import id.bangga.siklus.PenyiapanService;
import id.bangga.siklus.SiklusBaru;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Preparing a cycle, and naming it.
@Controller
@RolesAllowed("PENGELOLA")
class PenyiapanController {
  private final PenyiapanService penyiapan;
  private final SiklusService siklus;
  private final BacaSiklus baca;
  private final IsianPenyiapan isian;

  PenyiapanController(
      PenyiapanService penyiapan, SiklusService siklus, BacaSiklus baca, IsianPenyiapan isian) {
    this.penyiapan = penyiapan;
    this.siklus = siklus;
    this.baca = baca;
    this.isian = isian;
  }

  @GetMapping("/siklus/baru")
  Tampilan formulirBaru(Formulir formulir) {
    return Tampilan.dari("siklus/baru", halamanBaru(isian.awal(formulir)));
  }

  private HalamanSiklusBaru halamanBaru(Formulir formulir) {
    return new HalamanSiklusBaru(formulir, isian.asalIsi(), isian.asalInstrumen());
  }

  @PostMapping("/siklus/baru")
  Object siapkan(Formulir formulir, HttpServletResponse response) {
    Optional<SiklusBaru> baru = isian.baca(formulir);
    baru.ifPresent(
        satu -> IsianPenyiapan.tandai(formulir, penyiapan.siapkan(Sesi.wajibMasuk(), satu)));
    if (baru.isEmpty() || formulir.adaGalat()) {
      return Tampilan.keliru("siklus/baru", halamanBaru(formulir));
    }
    Kabar.kirim(
        response,
        "Siklus %d disiapkan. Periksa jadwal, parameter, dan pesertanya, lalu buka."
            .formatted(baru.get().tahun()));
    return "redirect:/siklus/" + baru.get().tahun();
  }

  @GetMapping("/siklus/{tahun:\\d{4}}/ubah")
  Tampilan formulirUbah(@PathVariable int tahun) {
    HalamanSiklus induk = baca.halaman(tahun);
    return Tampilan.dari("siklus/ubah", halamanUbah(induk, IsianPenyiapan.dari(induk.siklus())));
  }

  private HalamanUbahSiklus halamanUbah(HalamanSiklus induk, Formulir formulir) {
    return new HalamanUbahSiklus(induk, formulir, isian.pilihanInstrumen());
  }

  @PostMapping("/siklus/{tahun:\\d{4}}/ubah")
  Object ubah(@PathVariable int tahun, Formulir formulir, HttpServletResponse response) {
    String nama = formulir.wajib("nama", "Nama siklus", IsianPenyiapan.NAMA_TERPANJANG);
    IsianPenyiapan.dariDaftar(formulir, "instrumen", "Instrumen", isian.pilihanInstrumen());
    int instrumenId = formulir.bulat("instrumen", "Instrumen").orElse(0);
    if (!formulir.adaGalat()) {
      Putusan putusan =
          siklus.ubahNama(
              Sesi.wajibMasuk(), tahun, IsianPenyiapan.versi(formulir), nama, instrumenId);
      IsianPenyiapan.tandai(formulir, putusan);
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru("siklus/ubah", halamanUbah(baca.halaman(tahun), formulir));
    }
    Kabar.kirim(response, "Nama dan instrumen tersimpan.");
    return "redirect:/siklus/" + tahun;
  }
}
