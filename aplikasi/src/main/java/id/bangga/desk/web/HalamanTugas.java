package id.bangga.desk.web;

import id.bangga.desk.DeskService.TugasSaya;
import id.bangga.web.Kolom;
import java.util.List;
import java.util.Map;

/// The evaluator's units.
///
/// @param perlu how many indicators an evaluator scores for each unit
public record HalamanTugas(
    int tahun,
    String fase,
    int perlu,
    Map<Long, String> nama,
    List<TugasSaya> tugas,
    int sanggahan) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.tetap("unit", "Unit"),
          Kolom.tetap("status", "Keadaan"),
          Kolom.tetap("dinilai", "Dinilai"),
          Kolom.tetap("lembar", "Lembar saya"));

  public String nama(long unitId) {
    return nama.getOrDefault(unitId, "Unit tanpa nama");
  }
}
