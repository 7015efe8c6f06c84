package id.bangga.instrumen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of each part of an instrument as text, by the label that screens use: what is
/// compared between versions and years.
final class UraianBagian {
  private UraianBagian() {}

  static Map<String, String> instrumen(Instrumen instrumen) {
    Map<String, String> isi = new LinkedHashMap<>();
    var identitas = instrumen.identitas();
    isi.put("Nama", identitas.nama());
    isi.put("Dasar", identitas.dasar());
    isi.put("Terverifikasi", yaTidak(identitas.terverifikasi()));
    return isi;
  }

  static Map<String, String> komponen(String induk, Komponen komponen) {
    Map<String, String> isi = new LinkedHashMap<>();
    isi.put("Nama", komponen.nama());
    if (!induk.isEmpty()) {
      isi.put("Komponen induk", induk);
    }
    isi.put("Bobot", Angka.teks(komponen.bobot()));
    return isi;
  }

  static Map<String, String> indikator(String komponen, Indikator indikator) {
    Map<String, String> isi = new LinkedHashMap<>();
    isi.put("Nama", indikator.nama());
    isi.put("Komponen", komponen);
    isi.put("Bobot", Angka.teks(indikator.bobot()));
    isi.put("Tipe", indikator.tipe().sebutan());
    switch (indikator.cara()) {
      case CaraNilai.Berjenjang(PetaTingkat peta, List<Tingkat> daftar) -> {
        isi.put("Peta tingkat", peta.sebutan());
        for (Tingkat satu : daftar) {
          isi.put("Tingkat " + satu.huruf(), Angka.teks(satu.skor()) + ": " + satu.uraian());
        }
      }
      case CaraNilai.Berumus berumus -> rumusan(isi, berumus.rumusan());
      case CaraNilai.Otomatis otomatis -> rumusan(isi, otomatis.rumusan());
    }
    indikator.kunci().ifPresent(kunci -> isi.put("Kunci data", kunci));
    isi.put("Pengisi", indikator.pengisi().sebutan());
    isi.put("Boleh tidak berlaku", yaTidak(indikator.bolehTidakBerlaku()));
    isi.put("Bukti dukung", indikator.rujukan().eviden());
    isi.put("Sumber", indikator.rujukan().sumber());
    isi.put("Asal", indikator.rujukan().asal().sebutan());
    return isi;
  }

  private static void rumusan(Map<String, String> isi, Rumusan rumusan) {
    isi.put("Rumus", rumusan.rumus().simbol());
    isi.put(
        "Masukan",
        String.join(
            "; ",
            rumusan.masukan().stream()
                .map(satu ->
                    satu.satuan().isEmpty()
                        ? satu.nama()
                        : satu.nama() + " (" + satu.satuan() + ")")
                .toList()));
    if (rumusan.rumus().berpenyebut()) {
      isi.put("Bila penyebut nol", rumusan.bilaNol().sebutan());
    }
  }

  private static String yaTidak(boolean ya) {
    return ya ? "ya" : "tidak";
  }
}
