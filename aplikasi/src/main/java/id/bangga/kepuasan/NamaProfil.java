package id.bangga.kepuasan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What profile questions and their answers are called, in the order of the questionnaire; codes
/// that are not known here are shown as they are.
final class NamaProfil {
  private static final Map<String, String> BIDANG =
      Map.of(
          "jenis_kelamin", "Jenis kelamin",
          "usia", "Usia",
          "pendidikan", "Pendidikan terakhir",
          "pekerjaan", "Pekerjaan",
          "disabilitas", "Penyandang disabilitas");

  private static final Map<String, Map<String, String>> PILIHAN =
      Map.of(
          "jenis_kelamin", urutan("L", "Laki-laki", "P", "Perempuan"),
          "usia",
              urutan(
                  "<20",
                  "Di bawah 20 tahun",
                  "20-29",
                  "20–29 tahun",
                  "30-39",
                  "30–39 tahun",
                  "40-49",
                  "40–49 tahun",
                  "50-59",
                  "50–59 tahun",
                  ">=60",
                  "60 tahun atau lebih"),
          "pendidikan",
              urutan(
                  "SD", "SD", "SMP", "SMP", "SMA", "SMA/SMK", "D", "Diploma", "S1", "S1", "S2",
                  "S2", "S3", "S3"),
          "pekerjaan",
              urutan(
                  "PNS",
                  "PNS",
                  "TNI",
                  "TNI",
                  "POLRI",
                  "Polri",
                  "SWASTA",
                  "Swasta",
                  "WIRAUSAHA",
                  "Wirausaha",
                  "PELAJAR",
                  "Pelajar/mahasiswa",
                  "LAINNYA",
                  "Lainnya"),
          "disabilitas", urutan("Y", "Ya", "T", "Tidak"));

  private NamaProfil() {}

  private static Map<String, String> urutan(String... pasangan) {
    Map<String, String> isi = new LinkedHashMap<>();
    for (int i = 0; i < pasangan.length; i += 2) {
      isi.put(pasangan[i], pasangan[i + 1]);
    }
    return isi;
  }

  static String bidang(String kode) {
    return Optional.ofNullable(BIDANG.get(kode)).orElse(kode);
  }

  static String pilihan(String bidang, String kode) {
    if (kode.isEmpty()) {
      return "Tidak menjawab";
    }
    Map<String, String> nama = PILIHAN.getOrDefault(bidang, Map.of());
    return nama.getOrDefault(kode, kode);
  }

  /// The answers that are there, known ones first in their order, no answer last.
  static List<String> urut(String bidang, Collection<String> ada) {
    List<String> hasil = new ArrayList<>(PILIHAN.getOrDefault(bidang, Map.of()).keySet());
    hasil.retainAll(ada);
    ada.stream()
        .filter(kode -> !hasil.contains(kode) && !kode.isEmpty())
        .sorted()
        .forEach(hasil::add);
    if (ada.contains("")) {
      hasil.add("");
    }
    return hasil;
  }
}
