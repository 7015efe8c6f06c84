package id.bangga.organisasi;

import java.util.List;
import java.util.Map;

/// One unit becomes several.
///
/// @param asalTetap the unit itself goes on beside the new ones; otherwise its last day is the one
///   before
/// @param sisaAsn how many ASN stay with a unit that goes on
/// @param anak which new unit (by code) each unit below goes to; those not named stay with a unit
///   that goes on, else go to the first new one
public record Pemecahan(
    KunciUnit asal, boolean asalTetap, int sisaAsn, List<UnitBaru> hasil, Map<Long, String> anak) {
  public Pemecahan {
    hasil = List.copyOf(hasil);
    anak = Map.copyOf(anak);
  }
}
