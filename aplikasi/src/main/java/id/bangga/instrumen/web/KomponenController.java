package id.bangga.instrumen.web;

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
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The branches of a draft.
@Controller
@RequestMapping("/instrumen/{id}/komponen")
@RolesAllowed("PENGELOLA")
class KomponenController {
  private final InstrumenService instrumen;
  private final BacaInstrumen baca;

  KomponenController(InstrumenService instrumen, BacaInstrumen baca) {
    this.instrumen = instrumen;
    this.baca = baca;
  }

  @GetMapping("/baru")
  Tampilan formulirBaru(@PathVariable long id, Formulir formulir) {
    HalamanInstrumen induk = baca.halaman(id);
    formulir.isi("versi", induk.instrumen().versiKunci());
    return Tampilan.dari("instrumen/komponen", new HalamanKomponen(induk, "", formulir));
  }

  @PostMapping("/baru")
  Object tambah(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    String induk = formulir.nilai("induk");
    String kode = formulir.wajib("kode", "Kode");
    String nama = formulir.wajib("nama", "Nama");
    var suntingan = Suntingan.tambahKomponen(induk.isEmpty() ? null : induk, kode, nama);
    return simpan(id, formulir, "", suntingan, response);
  }

  @GetMapping("/{kode}/ubah")
  Tampilan formulirUbah(@PathVariable long id, @PathVariable String kode) {
    HalamanInstrumen induk = baca.halaman(id);
    return Tampilan.dari("instrumen/komponen", HalamanKomponen.ubah(induk, kode));
  }

  @PostMapping("/{kode}/ubah")
  Object ubah(
      @PathVariable long id,
      @PathVariable String kode,
      Formulir formulir,
      HttpServletResponse response) {
    String kodeBaru = formulir.wajib("kode", "Kode");
    String nama = formulir.wajib("nama", "Nama");
    return simpan(id, formulir, kode, Suntingan.ubahKomponen(kode, kodeBaru, nama), response);
  }

  private Object simpan(
      long id,
      Formulir formulir,
      String kodeLama,
      UnaryOperator<Instrumen> suntingan,
      HttpServletResponse response) {
    if (!formulir.adaGalat()) {
      ubah(id, formulir, suntingan)
          .semuaAlasan()
          .forEach(alasan -> formulir.galat("kode", alasan.pesan()));
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru(
          "instrumen/komponen", new HalamanKomponen(baca.halaman(id), kodeLama, formulir));
    }
    Kabar.kirim(response, "Komponen %s tersimpan.".formatted(formulir.nilai("kode")));
    return "redirect:/instrumen/" + id + "#" + KataInstrumen.jangkar(formulir.nilai("kode"));
  }

  @PostMapping("/{kode}/geser")
  Object geser(@PathVariable long id, @PathVariable String kode, Formulir formulir) {
    int arah = formulir.nilai("arah").equals("naik") ? -1 : 1;
    HasilInstrumen hasil = ubah(id, formulir, Suntingan.geserKomponen(kode, arah));
    return hasil.tersimpan()
        ? "redirect:/instrumen/" + id + "#" + KataInstrumen.jangkar(kode)
        : Tampilan.keliru("instrumen/isi", baca.ditolak(id, hasil));
  }

  @PostMapping("/{kode}/hapus")
  Object hapus(
      @PathVariable long id,
      @PathVariable String kode,
      Formulir formulir,
      HttpServletResponse response) {
    HasilInstrumen hasil = ubah(id, formulir, Suntingan.hapusKomponen(kode));
    if (!hasil.tersimpan()) {
      return Tampilan.keliru("instrumen/isi", baca.ditolak(id, hasil));
    }
    Kabar.kirim(response, "Komponen %s dihapus beserta isinya.".formatted(kode));
    return "redirect:/instrumen/" + id;
  }

  private HasilInstrumen ubah(long id, Formulir formulir, UnaryOperator<Instrumen> suntingan) {
    return instrumen.ubah(Sesi.wajibMasuk(), id, IsianInstrumen.versi(formulir), suntingan);
  }
}
