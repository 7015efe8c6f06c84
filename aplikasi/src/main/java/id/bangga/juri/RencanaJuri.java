package id.bangga.juri;

import id.bangga.berkas.JsonKanonik;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who would score whom.
///
/// @param perUnit jurors for each finalist; 0 when everybody scores everybody without conflict
/// @param efisiensi how well it links the finalists, compared with knowing every juror's severity
///   (at most 1); null when not measured
public record RencanaJuri(
    long benih,
    int perUnit,
    String algoritma,
    List<KunciLembar> tugas,
    @Nullable Double efisiensi,
    List<String> catatan) {
  public RencanaJuri {
    tugas = List.copyOf(tugas);
    catatan = List.copyOf(catatan);
  }

  /// What tells this plan from every other one: whoever applies a plan says with it which one they
  /// looked at.
  public String sidik() {
    return JsonKanonik.sidik(
        List.of(
            benih,
            perUnit,
            tugas.stream().map(satu -> List.of(satu.unitId(), satu.akunId())).toList()));
  }
}
