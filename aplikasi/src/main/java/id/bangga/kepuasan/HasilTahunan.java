package id.bangga.kepuasan;

import java.util.List;

/// A unit's index of a year, from the frozen results of that year: the yearly one when there is
/// one, else all periods of the kind that covers most months, their answers taken together.
///
/// @param dasar the frozen results it rests on, in order
public record HasilTahunan(
    long unitId, String kode, String nama, int tahun, List<HasilTetap> dasar, NilaiIkm nilai) {
  public HasilTahunan {
    dasar = List.copyOf(dasar);
  }

  /// What it rests on, in words: `Semester I 2025, Semester II 2025`.
  public String periode() {
    return String.join(", ", dasar.stream().map(satu -> satu.periode().label()).toList());
  }
}
