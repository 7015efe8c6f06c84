package id.bangga.juri.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.juri.AturanJuri;
import id.bangga.juri.HasilSimpan;
import id.bangga.juri.KirimanSkor;
import id.bangga.juri.KodeAturanPenjurian;
import id.bangga.juri.LembarService;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Takes a save of a sheet as the page's form or its script sends it.
@Component
class SimpananLembar {
  static final String SKOR = "skor.";

  private final LembarService lembar;
  private final SiklusService siklus;

  SimpananLembar(LembarService lembar, SiklusService siklus) {
    this.lembar = lembar;
    this.siklus = siklus;
  }

  /// What the page's script is told: the new version, or why nothing was stored. Status 503 asks to
  /// send again.
  record Jawaban(int status, String isi) {}

  Jawaban terima(Pelaku pelaku, int tahun, long unitId, Formulir f) {
    List<String> dikirim =
        f.nama().stream()
            .filter(nama -> nama.startsWith(SKOR))
            .map(nama -> nama.substring(SKOR.length()))
            .toList();
    KirimanSkor kiriman = baca(tahun, f, dikirim);
    if (f.adaGalat()) {
      return new Jawaban(422, String.valueOf(f.kesalahan().getFirst().galat()));
    }
    return switch (lembar.simpan(pelaku, tahun, unitId, kiriman)) {
      case HasilSimpan.Tersimpan tersimpan -> new Jawaban(200, Integer.toString(tersimpan.versi()));
      case HasilSimpan.Ditolak ditolak -> tolak(ditolak.putusan());
    };
  }

  private static Jawaban tolak(Putusan putusan) {
    return new Jawaban(status(putusan), putusan.alasan().getFirst().pesan());
  }

  /// The status of a refused save, for the page's form and its script alike.
  static int status(Putusan putusan) {
    return switch (putusan.alasan().getFirst().kode()) {
      case KodeAturanPenjurian.JR_026 -> 503;
      case KodeAturanPenjurian.JR_025, KodeAturanPenjurian.JR_021 -> 409;
      default -> 422;
    };
  }

  /// Reads a save; what cannot be read is noted on the form.
  KirimanSkor baca(int tahun, Formulir f, List<String> kriteria) {
    Map<String, BigDecimal> skor = new HashMap<>();
    for (String kode : kriteria) {
      skor(f, SKOR + kode, () -> namaKriteria(tahun, kode))
          .ifPresent(nilai -> skor.put(kode, nilai));
    }
    int versi = f.bulat("versi", "Versi lembar").orElse(-1);
    return new KirimanSkor(nomor(f), versi, skor);
  }

  /// The score in a field; empty when none is typed, and when what is typed is none: the form then
  /// says why.
  static Optional<BigDecimal> skor(Formulir f, String bidang, Supplier<String> apa) {
    Optional<BigDecimal> angka = f.desimal(bidang, apa);
    Optional<Putusan.Alasan> keberatan = angka.flatMap(nilai -> AturanJuri.keberatan(apa, nilai));
    keberatan.ifPresent(alasan -> f.galat(bidang, alasan.pesan()));
    return keberatan.isEmpty() ? angka : Optional.empty();
  }

  private String namaKriteria(int tahun, String kode) {
    return siklus.siklus(tahun).kriteria().stream()
        .filter(satu -> satu.kode().equals(kode))
        .map(KriteriaJuri::nama)
        .findFirst()
        .orElse("Skor");
  }

  private static UUID nomor(Formulir f) {
    try {
      return UUID.fromString(f.nilai("kiriman"));
    } catch (IllegalArgumentException _) {
      return UUID.randomUUID();
    }
  }
}
