package id.bangga.instrumen.web;

import id.bangga.bersama.Pelaku;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.TindakanInstrumen;
import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Reading instruments.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class InstrumenController {
  private final InstrumenService instrumen;
  private final BacaInstrumen baca;

  InstrumenController(InstrumenService instrumen, BacaInstrumen baca) {
    this.instrumen = instrumen;
    this.baca = baca;
  }

  @GetMapping("/instrumen")
  Tampilan daftar() {
    Pelaku pelaku = Sesi.wajibMasuk();
    pelaku.wajib(TindakanInstrumen.LIHAT_INSTRUMEN);
    return Tampilan.dari(
        "instrumen/daftar",
        new HalamanDaftarInstrumen(
            instrumen.daftar(), pelaku.boleh(TindakanInstrumen.UBAH_INSTRUMEN)));
  }

  @GetMapping("/instrumen/{id}")
  Tampilan isi(@PathVariable long id) {
    return Tampilan.dari("instrumen/isi", baca.halaman(id));
  }

  @GetMapping("/instrumen/{id}/riwayat")
  Tampilan riwayat(@PathVariable long id) {
    return Tampilan.dari("instrumen/riwayat", baca.halaman(id));
  }

  @GetMapping("/instrumen/{id}/telusur")
  Tampilan telusur(@PathVariable long id, Formulir formulir) {
    Instrumen isi = baca.halaman(id).instrumen();
    return Tampilan.dari(
        "instrumen/telusur", HalamanTelusurBobot.dari(isi, formulir.nilai("komponen")));
  }

  @GetMapping("/instrumen/banding")
  Tampilan banding(Formulir formulir) {
    Sesi.wajibMasuk().wajib(TindakanInstrumen.LIHAT_INSTRUMEN);
    var pilihan = new HalamanDaftarInstrumen(instrumen.daftar(), false).pilihan();
    int lama = formulir.bulat("lama", "Instrumen pertama").orElse(0);
    int baru = formulir.bulat("baru", "Instrumen kedua").orElse(0);
    var banding = lama > 0 && baru > 0 ? instrumen.banding(lama, baru) : null;
    return Tampilan.dari("instrumen/banding", new HalamanBanding(formulir, pilihan, banding));
  }
}
