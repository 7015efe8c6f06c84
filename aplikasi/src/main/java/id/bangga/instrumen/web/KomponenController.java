package id.bangga.instrumen.web;

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

/// The branches of a draft.
@Controller
@RequestMapping("/instrumen/{id}/komponen")
@RolesAllowed("PENGELOLA")
class KomponenController {
  private final SuntingBagian sunting;
  private final BacaInstrumen baca;

  KomponenController(SuntingBagian sunting, BacaInstrumen baca) {
    this.sunting = sunting;
    this.baca = baca;
  }

  @GetMapping("/baru")
  Tampilan formulirBaru(@PathVariable long id, Formulir formulir) {
    return baca.formulir(
        id,
        induk ->
            Tampilan.dari(
                "instrumen/komponen",
                new HalamanKomponen(
                    induk, "", formulir.isi("versi", induk.instrumen().versiKunci()))));
  }

  @PostMapping("/baru")
  Object tambah(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    String induk = formulir.nilai("komponenInduk");
    String kode = formulir.wajib("kode", "Kode", IsianInstrumen.KODE_TERPANJANG);
    String nama = formulir.wajib("nama", "Nama", IsianInstrumen.NAMA_TERPANJANG);
    var suntingan = Suntingan.tambahKomponen(induk.isEmpty() ? null : induk, kode, nama);
    return simpan(id, formulir, "", suntingan, response);
  }

  @GetMapping("/{kode}/ubah")
  Tampilan formulirUbah(@PathVariable long id, @PathVariable String kode) {
    return baca.formulir(
        id, induk -> Tampilan.dari("instrumen/komponen", HalamanKomponen.ubah(induk, kode)));
  }

  @PostMapping("/{kode}/ubah")
  Object ubah(
      @PathVariable long id,
      @PathVariable String kode,
      Formulir formulir,
      HttpServletResponse response) {
    String kodeBaru = formulir.wajib("kode", "Kode", IsianInstrumen.KODE_TERPANJANG);
    String nama = formulir.wajib("nama", "Nama", IsianInstrumen.NAMA_TERPANJANG);
    return simpan(id, formulir, kode, Suntingan.ubahKomponen(kode, kodeBaru, nama), response);
  }

  private Object simpan(
      long id,
      Formulir formulir,
      String kodeLama,
      UnaryOperator<Instrumen> suntingan,
      HttpServletResponse response) {
    if (!formulir.adaGalat()) {
      sunting
          .ubah(id, formulir, suntingan)
          .semuaAlasan()
          .forEach(alasan -> formulir.galat("kode", alasan.pesan()));
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru(
          "instrumen/komponen", new HalamanKomponen(baca.halaman(id), kodeLama, formulir));
    }
    Kabar.kirim(response, "Komponen %s tersimpan.".formatted(formulir.nilai("kode")));
    return SuntingBagian.kembali(id, formulir.nilai("kode"));
  }

  @PostMapping("/{kode}/geser")
  Object geser(@PathVariable long id, @PathVariable String kode, Formulir formulir) {
    return sunting.geser(id, kode, formulir, arah -> Suntingan.geserKomponen(kode, arah));
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
        Suntingan.hapusKomponen(kode),
        "Komponen %s dihapus beserta isinya.".formatted(kode),
        response);
  }
}
