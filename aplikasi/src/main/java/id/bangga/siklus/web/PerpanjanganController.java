package id.bangga.siklus.web;

import id.bangga.bersama.Putusan;
import id.bangga.siklus.Fase;
import id.bangga.siklus.PermintaanPerpanjangan;
import id.bangga.siklus.PerpanjanganService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// More time for a phase: first what it would change, then the change.
@Controller
@RequestMapping("/siklus/{tahun:\\d{4}}/perpanjang")
@RolesAllowed("PENGELOLA")
class PerpanjanganController {
  private final PerpanjanganService perpanjangan;
  private final BacaSiklus baca;

  PerpanjanganController(PerpanjanganService perpanjangan, BacaSiklus baca) {
    this.perpanjangan = perpanjangan;
    this.baca = baca;
  }

  @GetMapping
  Tampilan formulir(@PathVariable int tahun, Formulir formulir) {
    HalamanSiklus induk = baca.halaman(tahun);
    Optional<Fase> fase = fase(formulir);
    fase.or(() ->
            induk.siklus().terbuka(induk.kini()).stream().map(satu -> satu.fase()).findFirst())
        .flatMap(satu -> induk.siklus().fase(satu))
        .ifPresent(satu ->
            formulir.isi("fase", satu.fase()).isi("sampai", IsianJadwal.teks(satu.selesai())));
    formulir.isi("geser", "ya");
    return Tampilan.dari("siklus/perpanjang", new HalamanPerpanjangan(induk, formulir, null));
  }

  private static Optional<Fase> fase(Formulir formulir) {
    return Arrays.stream(Fase.values())
        .filter(satu -> satu.name().equals(formulir.nilai("fase")))
        .findFirst();
  }

  @PostMapping
  Object perpanjang(@PathVariable int tahun, Formulir formulir, HttpServletResponse response) {
    Optional<PermintaanPerpanjangan> permintaan = baca(formulir);
    if (permintaan.isEmpty()) {
      return Tampilan.keliru(
          "siklus/perpanjang", new HalamanPerpanjangan(baca.halaman(tahun), formulir, null));
    }
    if (!formulir.nilai("langkah").equals("laksanakan")) {
      return tinjau(tahun, formulir, permintaan.get());
    }
    Putusan putusan = perpanjangan.perpanjang(Sesi.wajibMasuk(), tahun, permintaan.get());
    if (!putusan.diterima()) {
      return tinjau(tahun, formulir, permintaan.get());
    }
    Kabar.kirim(response, "Fase %s diperpanjang.".formatted(permintaan.get().fase().sebutan()));
    return "redirect:/siklus/%d/jadwal".formatted(tahun);
  }

  private Tampilan tinjau(int tahun, Formulir formulir, PermintaanPerpanjangan permintaan) {
    var akibat = perpanjangan.coba(Sesi.wajibMasuk(), tahun, permintaan);
    IsianPenyiapan.tolak(formulir, "sampai", Putusan.dari(akibat.alasan()));
    var halaman = new HalamanPerpanjangan(baca.halaman(tahun), formulir, akibat);
    return formulir.adaGalat()
        ? Tampilan.keliru("siklus/perpanjang", halaman)
        : Tampilan.dari("siklus/perpanjang", halaman);
  }

  private static Optional<PermintaanPerpanjangan> baca(Formulir formulir) {
    formulir.wajib("fase", "Fase");
    formulir.wajib("sampai", "Batas baru");
    String alasan = formulir.wajib("alasan", "Alasan");
    var sampai = formulir.saat("sampai", "Batas baru");
    boolean geser = formulir.terpilih("geser", "ya");
    if (fase(formulir).isEmpty()) {
      formulir.galat("fase", "Pilih fase dari daftar.");
    }
    return formulir.adaGalat() || sampai.isEmpty()
        ? Optional.empty()
        : fase(formulir).map(fase -> new PermintaanPerpanjangan(fase, sampai.get(), alasan, geser));
  }
}
