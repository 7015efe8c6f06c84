package id.bangga.desk;

import id.bangga.berkas.JsonKanonik;
import java.util.List;

/// A proposal of who evaluates which unit.
///
/// @param benih the seed it was drawn with; the same seed on the same data draws the same plan
/// @param tugas pairs still to be assigned
/// @param galatSelisih how large the standard error of a difference between two units is on
///   average, in standard deviations of one score
public record RencanaPenugasan(long benih, List<Pasangan> tugas, double galatSelisih) {
  /// One evaluator for one unit.
  public record Pasangan(long unitId, long evaluatorId) {}

  public RencanaPenugasan {
    tugas = List.copyOf(tugas);
  }

  /// What tells this plan from every other one: whoever applies a plan says with it which one they
  /// looked at.
  public String sidik() {
    return JsonKanonik.sidik(
        List.of(
            benih,
            tugas.stream().map(satu -> List.of(satu.unitId(), satu.evaluatorId())).toList()));
  }
}
