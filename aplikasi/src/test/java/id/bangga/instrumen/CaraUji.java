package id.bangga.instrumen;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Small indicators and instruments for the tests of the engine.
final class CaraUji {
  private CaraUji() {}

  static Indikator indikator(String kode, String bobot, CaraNilai cara) {
    return new Indikator(
        0,
        kode,
        "Indikator " + kode,
        new BigDecimal(bobot),
        cara,
        Pengisi.PD,
        true,
        new Rujukan("bukti", "sumber", Rujukan.Asal.SUMBER));
  }

  static CaraNilai level(PetaTingkat peta, String... huruf) {
    return new CaraNilai.Berjenjang(
        peta,
        Arrays.stream(huruf)
            .map(h -> new Tingkat(h, "uraian " + h, peta.skor(h).orElseThrow()))
            .toList());
  }

  static CaraNilai rasio(Rumus rumus) {
    return new CaraNilai.Berumus(Rumusan.baku(rumus), null);
  }

  static CaraNilai rasio(Rumus rumus, BilaNol bilaNol) {
    return new CaraNilai.Berumus(new Rumusan(rumus, Rumusan.baku(rumus).masukan(), bilaNol), null);
  }

  static Komponen cabang(String kode, Indikator... indikator) {
    return new Komponen(0, kode, "Komponen " + kode, List.of(), List.of(indikator));
  }

  static Komponen induk(String kode, Komponen... anak) {
    return new Komponen(0, kode, "Komponen " + kode, List.of(anak), List.of());
  }

  static Instrumen instrumen(Komponen... komponen) {
    return new Instrumen(
        0,
        new Instrumen.Identitas("UJI", "Instrumen uji", 2026, 1, "dasar", true),
        StatusInstrumen.DRAF,
        List.of(komponen),
        1);
  }

  static List<BigDecimal> angka(String... teks) {
    return Arrays.stream(teks).map(BigDecimal::new).toList();
  }
}
