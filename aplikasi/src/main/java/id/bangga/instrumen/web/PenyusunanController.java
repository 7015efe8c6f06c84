package id.bangga.instrumen.web;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Tulisan;
import id.bangga.instrumen.HasilInstrumen;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.Suntingan;
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

/// Making, naming, weighing and removing instruments.
@Controller
@RolesAllowed("PENGELOLA")
class PenyusunanController {
  private final InstrumenService instrumen;
  private final BacaInstrumen baca;
  private final IsianInstrumen isian;

  PenyusunanController(InstrumenService instrumen, BacaInstrumen baca, IsianInstrumen isian) {
    this.instrumen = instrumen;
    this.baca = baca;
    this.isian = isian;
  }

  @GetMapping("/instrumen/baru")
  Tampilan formulirBaru(Formulir formulir) {
    return Tampilan.dari("instrumen/baru", isian.halamanBaru(isian.awal(formulir)));
  }

  @PostMapping("/instrumen/baru")
  Object buat(Formulir formulir, HttpServletResponse response) {
    var hasil = isian.buat(Sesi.wajibMasuk(), formulir);
    if (hasil.isEmpty() || !(hasil.get() instanceof HasilInstrumen.Tersimpan(Instrumen baru))) {
      return Tampilan.keliru("instrumen/baru", isian.halamanBaru(formulir));
    }
    Kabar.kirim(response, "Instrumen %s dibuat sebagai draf.".formatted(KataInstrumen.edisi(baru)));
    return "redirect:/instrumen/" + baru.id();
  }

  @GetMapping("/instrumen/{id}/ubah")
  Tampilan formulirUbah(@PathVariable long id) {
    return baca.formulir(
        id,
        halaman ->
            Tampilan.dari(
                "instrumen/ubah",
                new HalamanUbahInstrumen(halaman, IsianInstrumen.dari(halaman.instrumen()))));
  }

  @PostMapping("/instrumen/{id}/ubah")
  Object ubah(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    String nama = formulir.wajib("nama", "Nama", IsianInstrumen.NAMA_TERPANJANG);
    var suntingan =
        Suntingan.identitas(
            nama,
            formulir.teks("dasar", "Dasar", Tulisan.TERPANJANG),
            formulir.terpilih("terverifikasi", "ya"));
    if (!formulir.adaGalat()) {
      IsianInstrumen.tandai(
          formulir,
          instrumen
              .ubah(Sesi.wajibMasuk(), id, IsianInstrumen.versi(formulir), suntingan)
              .semuaAlasan());
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru(
          "instrumen/ubah", new HalamanUbahInstrumen(baca.halaman(id), formulir));
    }
    Kabar.kirim(response, "Keterangan instrumen tersimpan.");
    return "redirect:/instrumen/" + id;
  }

  @PostMapping("/instrumen/{id}/hapus")
  Object hapus(@PathVariable long id, HttpServletResponse response) {
    Putusan putusan = instrumen.hapus(Sesi.wajibMasuk(), id);
    if (!putusan.diterima()) {
      return Tampilan.keliru("instrumen/isi", baca.halaman(id, putusan));
    }
    Kabar.kirim(response, "Draf instrumen dihapus.");
    return "redirect:/instrumen";
  }

  @GetMapping("/instrumen/{id}/bobot")
  Tampilan bobot(@PathVariable long id) {
    return baca.formulir(
        id,
        halaman ->
            Tampilan.dari(
                "instrumen/bobot",
                HalamanBobot.dari(halaman, IsianBobot.dari(halaman.instrumen()))));
  }

  /// The sums of weights as typed; asked for while typing.
  @PostMapping("/instrumen/{id}/bobot/jumlah")
  Tampilan jumlahBobot(@PathVariable long id, Formulir formulir) {
    return Tampilan.dari("instrumen/jumlah", HalamanBobot.dari(baca.halaman(id), formulir));
  }

  @PostMapping("/instrumen/{id}/bobot")
  Object simpanBobot(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    HalamanInstrumen halaman = baca.halaman(id);
    var suntingan = Suntingan.bobot(IsianBobot.baca(formulir, halaman.instrumen()));
    IsianBobot.tandai(
        formulir,
        formulir.adaGalat()
            ? instrumen.keberatan(id, suntingan)
            : instrumen
                .ubah(Sesi.wajibMasuk(), id, IsianInstrumen.versi(formulir), suntingan)
                .semuaAlasan());
    if (formulir.adaGalat()) {
      return Tampilan.keliru("instrumen/bobot", HalamanBobot.dari(halaman, formulir));
    }
    Kabar.kirim(response, "Bobot tersimpan.");
    return "redirect:/instrumen/" + id + "/bobot";
  }
}
