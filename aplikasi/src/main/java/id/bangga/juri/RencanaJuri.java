package id.bangga.juri;

import java.util.List;

/// Who would score whom.
///
/// @param perUnit jurors for each finalist; 0 when everybody scores everybody without conflict
public record RencanaJuri(
    long benih, int perUnit, String algoritma, List<KunciLembar> tugas, List<String> catatan) {
  public RencanaJuri {
    tugas = List.copyOf(tugas);
    catatan = List.copyOf(catatan);
  }
}
