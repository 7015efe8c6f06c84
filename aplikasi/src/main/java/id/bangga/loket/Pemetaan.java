package id.bangga.loket;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Json;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.Unsur;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How a file's columns and wordings map to ours. Keys: `kolom:WAKTU`, `kolom:tanggal`,
/// `kolom:layanan`, `kolom:saran`, `kolom:id`, `kolom:usia` name a header of the file; `kata:sangat
/// cepat` names the value (1 to 4, 0 for not answered) of a wording.
public record Pemetaan(Map<String, String> isi) {
  private static final String KOLOM = "kolom:";
  private static final String KATA = "kata:";

  public Pemetaan {
    isi = Map.copyOf(isi);
  }

  public Optional<String> kolom(String sasaran) {
    return Optional.ofNullable(isi.get(KOLOM + sasaran)).filter(judul -> !judul.isEmpty());
  }

  /// The value of a wording of one question: as mapped, else as the questionnaire words it, else
  /// the digit itself.
  ///
  /// @return 0 to 4; empty when the wording is not known
  Optional<Integer> nilai(Unsur unsur, String tulisan) {
    String kunci = kunci(tulisan);
    if (kunci.isEmpty()) {
      return Optional.of(0);
    }
    String dipetakan = isi.get(KATA + kunci);
    if (dipetakan != null && !dipetakan.isEmpty()) {
      return Optional.of(Integer.parseInt(dipetakan));
    }
    for (int i = 0; i < unsur.jawaban().size(); i++) {
      if (kunci(unsur.jawaban().get(i)).equals(kunci)) {
        return Optional.of(i + 1);
      }
    }
    return kunci.length() == 1 && kunci.charAt(0) >= '1' && kunci.charAt(0) <= '4'
        ? Optional.of(kunci.charAt(0) - '0')
        : Optional.empty();
  }

  /// Case, spaces and end marks do not count.
  public static String kunci(String tulisan) {
    return tulisan
        .toLowerCase(Locale.ROOT)
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .replaceAll("[.?!:]+$", "")
        .strip();
  }

  /// What the headers say by themselves: codes, `U1` to `U9` in the order printed, names or
  /// questions of the unsur, and the usual words for the rest.
  static Pemetaan tebak(List<String> judul, FormulirSurvei formulir) {
    Map<String, String> isi = new LinkedHashMap<>();
    for (int i = 0; i < formulir.unsur().size(); i++) {
      Unsur unsur = formulir.unsur().get(i);
      cari(judul, calon(unsur, i + 1)).ifPresent(satu -> isi.put(KOLOM + unsur.kode(), satu));
    }
    SASARAN.forEach((sasaran, calon) ->
        cari(judul, calon).ifPresent(satu -> isi.putIfAbsent(KOLOM + sasaran, satu)));
    return new Pemetaan(isi);
  }

  private static final Map<String, List<String>> SASARAN =
      Map.of(
          "tanggal",
              List.of("tanggal", "tanggal survei", "timestamp", "stempel waktu", "cap waktu"),
          "layanan", List.of("layanan", "jenis layanan", "jenis layanan yang diterima"),
          "saran", List.of("saran", "saran dan masukan", "kritik dan saran", "saran/masukan"),
          "id", List.of("id", "uuid"),
          "jenis_kelamin", List.of("jenis_kelamin", "jenis kelamin", "kelamin"),
          "usia", List.of("usia", "umur"),
          "pendidikan", List.of("pendidikan", "pendidikan terakhir"),
          "pekerjaan", List.of("pekerjaan"),
          "disabilitas", List.of("disabilitas", "penyandang disabilitas"));

  private static List<String> calon(Unsur unsur, int nomor) {
    List<String> hasil = new ArrayList<>();
    hasil.add(unsur.kode());
    hasil.add("u" + nomor);
    hasil.add(unsur.nama());
    hasil.add(unsur.pertanyaan());
    hasil.add(nomor + ". " + unsur.pertanyaan());
    return hasil;
  }

  private static Optional<String> cari(List<String> judul, List<String> calon) {
    List<String> kunci = calon.stream().map(Pemetaan::kunci).toList();
    return judul.stream().filter(satu -> kunci.contains(kunci(satu))).findFirst();
  }

  /// This one, with what the other says put over it.
  Pemetaan dengan(Pemetaan lain) {
    Map<String, String> semua = new LinkedHashMap<>(isi);
    semua.putAll(lain.isi());
    return new Pemetaan(semua);
  }

  String keJson() {
    return Json.padat(isi);
  }

  static Pemetaan dariJson(String teks) {
    Map<String, String> hasil = new LinkedHashMap<>();
    if (BacaJson.baca(teks.getBytes(StandardCharsets.UTF_8)).nilai() instanceof Map<?, ?> peta) {
      peta.forEach((k, v) -> hasil.put(String.valueOf(k), String.valueOf(v)));
    }
    return new Pemetaan(hasil);
  }
}
