package id.bangga.siklus.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.siklus.PesertaService;
import id.bangga.siklus.SiklusService;
import id.bangga.siklus.TindakanSiklus;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Reading cycles; opening and removing them.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class SiklusController {
  private final SiklusService siklus;
  private final PesertaService peserta;
  private final BacaSiklus baca;

  SiklusController(SiklusService siklus, PesertaService peserta, BacaSiklus baca) {
    this.siklus = siklus;
    this.peserta = peserta;
    this.baca = baca;
  }

  @GetMapping("/siklus")
  Tampilan daftar() {
    Pelaku pelaku = Sesi.wajibMasuk();
    pelaku.wajib(TindakanSiklus.LIHAT_SIKLUS);
    return Tampilan.dari(
        "siklus/daftar",
        new HalamanDaftarSiklus(baca.semua(), pelaku.boleh(TindakanSiklus.ATUR_SIKLUS)));
  }

  @GetMapping("/siklus/{tahun:\\d{4}}")
  Tampilan ringkasan(@PathVariable int tahun) {
    return Tampilan.dari("siklus/ringkasan", ringkasan(baca.halaman(tahun)));
  }

  private HalamanRingkasan ringkasan(HalamanSiklus induk) {
    if (!induk.dapatDiubah()) {
      return new HalamanRingkasan(induk, null);
    }
    var kekurangan = siklus.kekurangan(induk.tahun());
    return new HalamanRingkasan(
        induk, PeriksaBuka.dari(induk, kekurangan, peserta.calon(induk.tahun()).size()));
  }

  @GetMapping("/siklus/{tahun:\\d{4}}/riwayat")
  Tampilan riwayat(@PathVariable int tahun) {
    return Tampilan.dari(
        "siklus/riwayat", new HalamanRiwayatSiklus(baca.halaman(tahun), baca.riwayat(tahun)));
  }

  @PostMapping("/siklus/{tahun:\\d{4}}/buka")
  @RolesAllowed("PENGELOLA")
  Object buka(@PathVariable int tahun, HttpServletResponse response) {
    return jawab(
        tahun,
        siklus.buka(Sesi.wajibMasuk(), tahun),
        "Siklus %d dibuka. Instrumennya terkunci.".formatted(tahun),
        "/siklus/" + tahun,
        response);
  }

  @PostMapping("/siklus/{tahun:\\d{4}}/hapus")
  @RolesAllowed("PENGELOLA")
  Object hapus(@PathVariable int tahun, HttpServletResponse response) {
    return jawab(
        tahun,
        siklus.hapus(Sesi.wajibMasuk(), tahun),
        "Persiapan siklus %d dihapus.".formatted(tahun),
        "/siklus",
        response);
  }

  private Object jawab(
      int tahun, Putusan putusan, String kabar, String tujuan, HttpServletResponse response) {
    if (!putusan.diterima()) {
      return Tampilan.keliru("siklus/ringkasan", ringkasan(baca.halaman(tahun, putusan)));
    }
    Kabar.kirim(response, kabar);
    return "redirect:" + tujuan;
  }
}
