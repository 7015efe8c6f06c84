package id.bangga.layanan.web;

import id.bangga.bersama.Putusan;
import id.bangga.layanan.Instrumen;
import id.bangga.layanan.KuesionerBaru;
import id.bangga.layanan.KuesionerService;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.TindakanLayanan;
import id.bangga.layanan.Unsur;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Questionnaires: what each asks, and putting together another from the questions there are and
/// one's own.
@Controller
@RequestMapping("/layanan/kuesioner")
@RolesAllowed("PENGELOLA")
class KuesionerController {
  private final KuesionerService kuesioner;
  private final LayananService layanan;

  KuesionerController(KuesionerService kuesioner, LayananService layanan) {
    this.kuesioner = kuesioner;
    this.layanan = layanan;
  }

  @GetMapping
  Tampilan daftar() {
    Sesi.wajibMasuk().wajib(TindakanLayanan.SUSUN_KUESIONER);
    var formulir =
        Formulir.kosong()
            .isiSemua(
                "dipilih",
                kuesioner.pertanyaan().stream()
                    .filter(satu -> satu.kelompok().equals("SKM"))
                    .map(Unsur::kode)
                    .toList());
    return Tampilan.dari("layanan/kuesioner", halaman(formulir, new Putusan.Diterima()));
  }

  @PostMapping
  Object susun(Formulir formulir, HttpServletResponse response) {
    var baru =
        new KuesionerBaru(
            formulir.nilai("kode").toUpperCase(Locale.ROOT),
            formulir.nilai("nama"),
            formulir.semua("dipilih"),
            IntStream.rangeClosed(1, HalamanKuesioner.SENDIRI)
                .filter(
                    i -> BIDANG_SENDIRI.stream().anyMatch(b -> !formulir.nilai(b + i).isBlank()))
                .mapToObj(i -> sendiri(formulir, i))
                .toList());
    Putusan putusan = kuesioner.susun(Sesi.wajibMasuk(), baru);
    if (!putusan.diterima()) {
      return Tampilan.keliru("layanan/kuesioner", halaman(formulir, putusan));
    }
    Kabar.kirim(response, "Kuesioner " + baru.nama() + " siap dipilih pada isian titik layanan.");
    return "redirect:/layanan/kuesioner";
  }

  /// Of one question of one's own; with any of them filled in it is meant.
  private static final List<String> BIDANG_SENDIRI =
      List.of("kode", "nama", "pertanyaan", "jawaban");

  private static Unsur sendiri(Formulir formulir, int i) {
    return new Unsur(
        formulir.nilai("kode" + i).toUpperCase(Locale.ROOT),
        "SKM",
        formulir.nilai("nama" + i),
        formulir.nilai("pertanyaan" + i),
        List.of(formulir.nilai("jawaban" + i).split("\\s*[;\\n]\\s*", -1)));
  }

  private HalamanKuesioner halaman(Formulir formulir, Putusan putusan) {
    List<Instrumen> daftar = layanan.instrumen();
    return new HalamanKuesioner(
        daftar,
        daftar.stream()
            .collect(Collectors.toMap(Instrumen::id, satu -> kuesioner.pertanyaan(satu.id()))),
        kuesioner.pertanyaan(),
        formulir,
        putusan);
  }
}
