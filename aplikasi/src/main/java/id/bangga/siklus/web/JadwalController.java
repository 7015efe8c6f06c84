package id.bangga.siklus.web;

import id.bangga.siklus.RentangFase;
import id.bangga.siklus.SiklusService;
import id.bangga.siklus.UsulanJadwal;
import id.bangga.web.Format;
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

/// The dates of the ten phases.
@Controller
@RequestMapping("/siklus/{tahun:\\d{4}}/jadwal")
@RolesAllowed("PENGELOLA")
class JadwalController {
  private final SiklusService siklus;
  private final BacaSiklus baca;

  JadwalController(SiklusService siklus, BacaSiklus baca) {
    this.siklus = siklus;
    this.baca = baca;
  }

  @GetMapping
  @RolesAllowed(Izin.SIAPA_PUN)
  Tampilan jadwal(@PathVariable int tahun) {
    return Tampilan.dari(
        "siklus/jadwal", new HalamanJadwal(baca.halaman(tahun), Formulir.kosong()));
  }

  @GetMapping("/ubah")
  Tampilan formulir(@PathVariable int tahun) {
    HalamanSiklus induk = baca.halaman(tahun);
    Formulir formulir = Formulir.kosong().isi("versi", induk.siklus().versi());
    IsianJadwal.isi(formulir, induk.siklus().fase());
    return Tampilan.dari("siklus/jadwal_ubah", new HalamanJadwal(induk, formulir));
  }

  /// Saves, or with another button only refills the form: with the proposal, or moved by days.
  @PostMapping("/ubah")
  Object ubah(@PathVariable int tahun, Formulir formulir, HttpServletResponse response) {
    return switch (formulir.nilai("langkah")) {
      case "usulan" -> isiUlang(tahun, formulir, UsulanJadwal.untuk(tahun, Format.zona()));
      case "geser" -> geser(tahun, formulir);
      default -> simpan(tahun, formulir, response);
    };
  }

  private Tampilan geser(int tahun, Formulir formulir) {
    List<RentangFase> diketik = IsianJadwal.baca(formulir);
    formulir.wajib("hari", "Jumlah hari");
    int hari = formulir.bulat("hari", "Jumlah hari").orElse(0);
    if (formulir.adaGalat()) {
      return Tampilan.keliru(
          "siklus/jadwal_ubah", new HalamanJadwal(baca.halaman(tahun), formulir));
    }
    return isiUlang(tahun, formulir, IsianJadwal.geser(diketik, hari));
  }

  private Tampilan isiUlang(int tahun, Formulir formulir, List<RentangFase> fase) {
    IsianJadwal.isi(formulir, fase);
    return Tampilan.dari("siklus/jadwal_ubah", new HalamanJadwal(baca.halaman(tahun), formulir));
  }

  private Object simpan(int tahun, Formulir formulir, HttpServletResponse response) {
    List<RentangFase> fase = IsianJadwal.baca(formulir);
    if (!formulir.adaGalat()) {
      IsianJadwal.tandai(formulir, tahun, fase);
    }
    if (!formulir.adaGalat()) {
      long versi = IsianPenyiapan.versi(formulir);
      IsianPenyiapan.tolak(
          formulir, "versi", siklus.ubahFase(Sesi.wajibMasuk(), tahun, versi, fase));
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru(
          "siklus/jadwal_ubah", new HalamanJadwal(baca.halaman(tahun), formulir));
    }
    Kabar.kirim(response, "Jadwal tersimpan.");
    return "redirect:/siklus/%d/jadwal".formatted(tahun);
  }
}
