package id.bangga.siklus.web;

import id.bangga.siklus.ParameterSiklus;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
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
import org.springframework.web.bind.annotation.RequestMapping;

/// The figures that steer a cycle.
@Controller
@RequestMapping("/siklus/{tahun:\\d{4}}/parameter")
@RolesAllowed("PENGELOLA")
class ParameterController {
  private final SiklusService siklus;
  private final BacaSiklus baca;

  ParameterController(SiklusService siklus, BacaSiklus baca) {
    this.siklus = siklus;
    this.baca = baca;
  }

  @GetMapping
  @RolesAllowed(Izin.SIAPA_PUN)
  Tampilan parameter(@PathVariable int tahun) {
    return Tampilan.dari(
        "siklus/parameter", new HalamanParameter(baca.halaman(tahun), Formulir.kosong()));
  }

  @GetMapping("/ubah")
  Tampilan formulir(@PathVariable int tahun) {
    HalamanSiklus induk = baca.halaman(tahun);
    Siklus isi = induk.siklus();
    return Tampilan.dari(
        "siklus/parameter_ubah",
        new HalamanParameter(induk, IsianParameter.dari(isi.parameter(), isi.versi())));
  }

  @PostMapping("/ubah")
  Object ubah(@PathVariable int tahun, Formulir formulir, HttpServletResponse response) {
    ParameterSiklus parameter = IsianParameter.baca(formulir);
    if (!formulir.adaGalat()) {
      long versi = IsianPenyiapan.versi(formulir);
      IsianParameter.tandai(
          formulir, parameter, siklus.ubahParameter(Sesi.wajibMasuk(), tahun, versi, parameter));
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru(
          "siklus/parameter_ubah", new HalamanParameter(baca.halaman(tahun), formulir));
    }
    Kabar.kirim(response, "Parameter tersimpan.");
    return "redirect:/siklus/%d/parameter".formatted(tahun);
  }
}
