package id.bangga.juri.web;

import static id.bangga.juri.KodeAturanPenjurian.JR_015;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.juri.FinalisService;
import id.bangga.juri.KodeAturanPenjurian;
import id.bangga.juri.UndianService;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Choosing finalists and drawing their order.
@Controller
@RolesAllowed("PENGELOLA")
class FinalisController {
  private static final SecureRandom ACAK = new SecureRandom();
  private static final int BENIH_TERBESAR = 1_000_000_000;

  private final FinalisService finalis;
  private final UndianService undian;
  private final SiklusService siklus;

  FinalisController(FinalisService finalis, UndianService undian, SiklusService siklus) {
    this.finalis = finalis;
    this.undian = undian;
    this.siklus = siklus;
  }

  @GetMapping("/juri/{tahun}/finalis")
  Tampilan usulan(@PathVariable int tahun) {
    return Tampilan.dari(
        "juri/finalis", halaman(tahun, "", Formulir.kosong(), new Putusan.Diterima()));
  }

  @PostMapping("/juri/{tahun}/finalis/{klaster}")
  Object tetapkan(
      @PathVariable int tahun,
      @PathVariable Klaster klaster,
      Formulir f,
      HttpServletResponse response) {
    Set<Long> dipilih =
        f.semua("pilih").stream()
            .filter(satu -> satu.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .collect(Collectors.toSet());
    Putusan putusan =
        finalis.tetapkan(Sesi.wajibMasuk(), tahun, klaster, dipilih, f.nilai("alasan"));
    return jawab(
        tahun, HalamanFinalis.penetapanUntuk(klaster), f, putusan, "Finalis ditetapkan.", response);
  }

  @PostMapping("/juri/{tahun}/undian/{klaster}")
  Object undi(
      @PathVariable int tahun,
      @PathVariable Klaster klaster,
      Formulir f,
      HttpServletResponse response) {
    String bagian = HalamanFinalis.undianUntuk(klaster);
    Optional<Instant> mulai = f.saat("mulai", "Giliran pertama mulai");
    if (mulai.isEmpty() && !f.adaGalat()) {
      f.galat("mulai", JR_015.kalimat());
    }
    int benih = f.bulat("benih", "Angka awal undian").orElseGet(() -> ACAK.nextInt(BENIH_TERBESAR));
    if (mulai.isEmpty() || f.adaGalat()) {
      return Tampilan.keliru("juri/finalis", halaman(tahun, bagian, f, new Putusan.Diterima()));
    }
    Putusan putusan =
        undian.undi(Sesi.wajibMasuk(), tahun, klaster, benih, mulai.get(), f.nilai("alasan"));
    String kabar = "Urutan tampil diundi dengan angka awal " + benih + ".";
    return jawab(tahun, bagian, f, putusan, kabar, response);
  }

  private Object jawab(
      int tahun,
      String bagian,
      Formulir f,
      Putusan putusan,
      String kabar,
      HttpServletResponse response) {
    if (!putusan.diterima()) {
      putusan.alasan().forEach(alasan -> tandai(f, alasan));
      return Tampilan.keliru("juri/finalis", halaman(tahun, bagian, f, putusan));
    }
    Kabar.kirim(response, kabar);
    return "redirect:/juri/%d/finalis".formatted(tahun);
  }

  /// A refusal that belongs to a field stands beside it too.
  private static void tandai(Formulir f, Putusan.Alasan alasan) {
    switch (alasan.kode()) {
      case KodeAturanPenjurian.JR_019 -> f.galat("mulai", alasan.pesan());
      case KodeAturanPenjurian.JR_018, KodeAturanPenjurian.JR_041 ->
          f.galat("alasan", alasan.pesan());
      default -> {}
    }
  }

  private HalamanFinalis halaman(int tahun, String bagian, Formulir f, Putusan putusan) {
    Pelaku pelaku = Sesi.wajibMasuk();
    return new HalamanFinalis(
        tahun,
        TabJuri.daftar(pelaku, tahun, "/finalis"),
        finalis.usulan(pelaku, tahun),
        finalis.penetapan(pelaku, tahun),
        finalis.daftar(pelaku, tahun),
        undian.daftar(pelaku, tahun),
        bagian,
        f,
        putusan,
        siklus.siklus(tahun));
  }
}
