package id.bangga.desk.web;

import id.bangga.bersama.Putusan;
import id.bangga.desk.Desk;
import id.bangga.desk.StatusDesk;
import id.bangga.organisasi.Klaster;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All units' desks, for the Pengelola and the Auditor.
///
/// @param ditolak the bulk act that some unit was refused; null when none was
/// @param sampaikan the units that wait to be handed their result
/// @param finalkan the units whose result waits to be made official
public record HalamanKelolaDesk(
    int tahun,
    Daftar<Baris> daftar,
    int perlu,
    boolean bolehAtur,
    Langkah sampaikan,
    Langkah finalkan,
    Map<Long, String> nama,
    @Nullable Ditolak ditolak) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("unit", "Unit"),
          Kolom.tetap("klaster", "Klaster"),
          Kolom.tetap("keadaan", "Keadaan"),
          Kolom.tetap("evaluator", "Evaluator"),
          Kolom.angka("dinilai", "Dinilai"));

  /// One unit.
  ///
  /// @param langkah may the desk take its next step now? Empty while none waits
  public record Baris(
      Desk desk, String unit, Klaster klaster, int dinilai, Optional<Putusan> langkah) {}

  /// What a bulk act could not do, and why, unit by unit.
  ///
  /// @param sebagian was it done to some other unit?
  public record Ditolak(String judul, boolean sebagian, Map<Baris, Putusan> unit) {}

  /// What a bulk act would do now.
  ///
  /// @param siap the units it would be done to
  /// @param tertahan the units that wait for it too, and why it cannot be done to them yet
  public record Langkah(List<Baris> siap, Map<Baris, Putusan> tertahan) {
    static Langkah dari(List<Baris> semua, StatusDesk asal) {
      List<Baris> siap = new ArrayList<>();
      Map<Baris, Putusan> tertahan = new LinkedHashMap<>();
      for (Baris satu : semua) {
        if (satu.desk().status() == asal && satu.langkah().isPresent()) {
          Putusan putusan = satu.langkah().get();
          if (putusan.diterima()) {
            siap.add(satu);
          } else {
            tertahan.put(satu, putusan);
          }
        }
      }
      return new Langkah(siap, tertahan);
    }

    public String nama() {
      return siap.stream().map(Baris::unit).collect(Collectors.joining("; "));
    }
  }

  public static List<Pilihan> klaster() {
    return Arrays.stream(Klaster.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public static List<Pilihan> status() {
    return Arrays.stream(StatusDesk.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public String evaluator(Desk desk) {
    return String.join(
        ", ",
        desk.tugas().stream()
            .map(tugas ->
                nama.getOrDefault(tugas.evaluatorId(), "Evaluator")
                    + (tugas.selesai() ? " (selesai)" : ""))
            .toList());
  }
}
