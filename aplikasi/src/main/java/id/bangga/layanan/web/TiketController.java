package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.dokumen.Pdf;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.Tiket;
import id.bangga.layanan.TiketService;
import id.bangga.layanan.TitikLayanan;
import id.bangga.web.AlamatSitus;
import id.bangga.web.Formulir;
import id.bangga.web.Pemda;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Printing tickets: the answer to the form is the sheet itself, because the codes are kept
/// nowhere.
@Controller
@RequestMapping("/layanan/titik/{kode}/tiket")
@RolesAllowed({"PENGELOLA", "OPERATOR_PD"})
class TiketController {
  private final TiketService tiket;
  private final LayananService layanan;
  private final Pdf pdf;
  private final Pemda pemda;
  private final Clock clock;

  TiketController(
      TiketService tiket, LayananService layanan, Pdf pdf, Environment env, Clock clock) {
    this.tiket = tiket;
    this.layanan = layanan;
    this.pdf = pdf;
    this.pemda = Binder.get(env).bind("bangga.pemda", Pemda.class).get();
    this.clock = clock;
  }

  @GetMapping
  Tampilan daftar(@PathVariable String kode) {
    return Tampilan.dari(
        "layanan/tiket", halaman(kode, Formulir.kosong().isi("banyak", 21).isi("hari", 30)));
  }

  @PostMapping
  Object terbitkan(@PathVariable String kode, Formulir formulir) {
    Pelaku pelaku = Sesi.wajibMasuk();
    int banyak = batas(formulir, "banyak", "Banyaknya tiket", TiketService.TERBANYAK);
    int hari = batas(formulir, "hari", "Masa berlaku", 366);
    if (formulir.adaGalat()) {
      return Tampilan.keliru("layanan/tiket", halaman(kode, formulir));
    }
    TitikLayanan titik = titik(kode);
    List<Tiket> terbit = tiket.terbitkan(pelaku, titik, banyak, Duration.ofDays(hari));
    String dasar = AlamatSitus.kini();
    byte[] isi =
        pdf.cetak(
            "layanan/tiket_cetak",
            new HalamanCetakTiket(pemda, titik, terbit, dasar),
            clock.instant());
    return Unduhan.kirim("tiket-" + kode + ".pdf", isi);
  }

  private static int batas(Formulir formulir, String nama, String label, int terbanyak) {
    int angka = formulir.bulat(nama, label).orElse(0);
    if (angka < 1 || angka > terbanyak) {
      formulir.galat(nama, label + " 1 sampai " + terbanyak + ".");
    }
    return angka;
  }

  private HalamanTiket halaman(String kode, Formulir formulir) {
    TitikLayanan titik = titik(kode);
    Sesi.wajibMasuk().wajib(TERBITKAN_TIKET, titik.unitId());
    return new HalamanTiket(titik, tiket.lembar(titik), formulir);
  }

  private TitikLayanan titik(String kode) {
    return layanan.titik(kode).orElseThrow(() -> new TidakDitemukan("Titik layanan"));
  }
}
