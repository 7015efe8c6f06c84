package id.bangga.desk.web;

import id.bangga.bersama.Putusan;
import id.bangga.desk.Desk;
import id.bangga.organisasi.Klaster;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All units' desks, for the Pengelola and the Auditor.
///
/// @param ditolak the bulk act that some unit was refused; null when none was
/// @param siap how many can be handed to their units, and made official
public record HalamanKelolaDesk(
    int tahun,
    Daftar<Baris> daftar,
    int perlu,
    boolean bolehAtur,
    Siap siap,
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
  public record Baris(Desk desk, String unit, Klaster klaster, int dinilai) {}

  /// What a bulk act could not do, and why, unit by unit.
  public record Ditolak(String judul, Map<Baris, Putusan> unit) {}

  /// Counts for the two bulk acts.
  public record Siap(int sampaikan, int finalkan) {}

  public static List<Pilihan> klaster() {
    return Arrays.stream(Klaster.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  public static List<Pilihan> status() {
    return Arrays.stream(id.bangga.desk.StatusDesk.values())
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
