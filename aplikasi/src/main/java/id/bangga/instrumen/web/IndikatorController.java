package id.bangga.instrumen.web;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Suntingan;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The indicators of a draft.
@Controller
@RequestMapping("/instrumen/{id}/indikator")
@RolesAllowed("PENGELOLA")
class IndikatorController {
  private final SuntingBagian sunting;
  private final BacaInstrumen baca;

  IndikatorController(SuntingBagian sunting, BacaInstrumen baca) {
    this.sunting = sunting;
    this.baca = baca;
  }

  @GetMapping("/baru")
  Tampilan formulirBaru(@PathVariable long id, Formulir pilihan) {
    return baca.formulir(
        id, induk -> Tampilan.dari("instrumen/indikator", HalamanIndikator.baru(induk, pilihan)));
  }

  @PostMapping("/baru")
  Object tambah(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    Indikator baru = IsianIndikator.baca(formulir);
    String komponen = formulir.wajib("komponen", "Komponen");
    return simpan(id, formulir, "", Suntingan.tambahIndikator(komponen, baru), response);
  }

  @GetMapping("/{kode}/ubah")
  Tampilan formulirUbah(@PathVariable long id, @PathVariable String kode, Formulir pilihan) {
    return baca.formulir(
        id,
        induk -> Tampilan.dari("instrumen/indikator", HalamanIndikator.ubah(induk, kode, pilihan)));
  }

  @PostMapping("/{kode}/ubah")
  Object ubah(
      @PathVariable long id,
      @PathVariable String kode,
      Formulir formulir,
      HttpServletResponse response) {
    Indikator baru = IsianIndikator.baca(formulir);
    String komponen = formulir.wajib("komponen", "Komponen");
    return simpan(id, formulir, kode, Suntingan.ubahIndikator(kode, komponen, baru), response);
  }

  private Object simpan(
      long id,
      Formulir formulir,
      String kodeLama,
      UnaryOperator<Instrumen> suntingan,
      HttpServletResponse response) {
    if (!formulir.adaGalat()) {
      IsianIndikator.tandai(formulir, sunting.ubah(id, formulir, suntingan).semuaAlasan());
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru(
          "instrumen/indikator", new HalamanIndikator(baca.halaman(id), kodeLama, formulir));
    }
    Kabar.kirim(response, "Indikator %s tersimpan.".formatted(formulir.nilai("kode")));
    return SuntingBagian.kembali(id, formulir.nilai("kode"));
  }

  @PostMapping("/{kode}/geser")
  Object geser(@PathVariable long id, @PathVariable String kode, Formulir formulir) {
    return sunting.geser(id, kode, formulir, arah -> Suntingan.geserIndikator(kode, arah));
  }

  @PostMapping("/{kode}/hapus")
  Object hapus(
      @PathVariable long id,
      @PathVariable String kode,
      Formulir formulir,
      HttpServletResponse response) {
    return sunting.hapus(
        id,
        formulir,
        Suntingan.hapusIndikator(kode),
        "Indikator %s dihapus.".formatted(kode),
        response);
  }
}
