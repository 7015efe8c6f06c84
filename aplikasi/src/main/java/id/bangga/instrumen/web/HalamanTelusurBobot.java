package id.bangga.instrumen.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Komponen;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Where a weight of the instrument comes from: the weights below it.
public record HalamanTelusurBobot(Instrumen instrumen, Telusur lembar) {
  private static final List<Kolom> KOLOM =
      List.of(
          Kolom.tetap("kode", "Kode"),
          Kolom.tetap("nama", "Nama"),
          new Kolom("bobot", "Bobot", false, true));

  /// @param kode of a branch; blank for the whole
  static HalamanTelusurBobot dari(Instrumen instrumen, String kode) {
    if (kode.isEmpty()) {
      return new HalamanTelusurBobot(
          instrumen,
          lembar(instrumen, "Jumlah bobot", instrumen.bobot(), baris(instrumen.komponen())));
    }
    Komponen komponen =
        instrumen.komponen(kode).orElseThrow(() -> new TidakDitemukan("Komponen " + kode));
    var baris = new ArrayList<List<String>>();
    komponen
        .indikator()
        .forEach(satu ->
            baris.add(List.of(satu.kode(), satu.nama(), KataInstrumen.angka(satu.bobot()))));
    baris.addAll(baris(komponen.anak()));
    return new HalamanTelusurBobot(
        instrumen,
        lembar(
            instrumen,
            "Bobot " + komponen.kode() + " " + komponen.nama(),
            komponen.bobot(),
            baris));
  }

  private static List<List<String>> baris(List<Komponen> daftar) {
    return daftar.stream()
        .map(satu -> List.of(satu.kode(), satu.nama(), KataInstrumen.angka(satu.bobot())))
        .toList();
  }

  private static Telusur lembar(
      Instrumen instrumen, String judul, BigDecimal bobot, List<List<String>> baris) {
    return Telusur.dari(
            judul,
            KataInstrumen.angka(bobot),
            "Jumlah bobot di bawahnya; seluruh instrumen harus 100.",
            baris.stream().map(List::getLast).collect(Collectors.joining(" + "))
                + " = "
                + KataInstrumen.angka(bobot))
        .bersimbol("bobot = Σ bobot indikator")
        .berdasar(new Telusur.Dasar(instrumen.identitas().dasar(), ""))
        .dengan(new Telusur.Rincian(KOLOM, baris, null));
  }
}
