package id.bangga.siklus.web;

import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Pilihan;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A cycle beside the one of another year.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class BandingSiklusController {
  private final BacaSiklus baca;

  BandingSiklusController(BacaSiklus baca) {
    this.baca = baca;
  }

  @GetMapping("/siklus/{tahun:\\d{4}}/banding")
  Tampilan banding(@PathVariable int tahun, Formulir formulir) {
    HalamanSiklus induk = baca.halaman(tahun);
    List<HalamanSiklus> lain = baca.semua().stream().filter(satu -> satu.tahun() != tahun).toList();
    Optional<HalamanSiklus> lama =
        lain.stream()
            .filter(satu -> Integer.toString(satu.tahun()).equals(formulir.nilai("dengan")))
            .findFirst()
            .or(() -> lain.stream().filter(satu -> satu.tahun() < tahun).findFirst())
            .or(() -> lain.stream().findFirst());
    return Tampilan.dari(
        "siklus/banding",
        new HalamanBandingSiklus(
            induk,
            lain.stream()
                .map(satu -> Pilihan.dari(Integer.toString(satu.tahun()), satu.siklus().nama()))
                .toList(),
            lama.orElse(null),
            lama.map(satu -> BandingSiklus.dari(satu, induk)).orElse(null)));
  }
}
