package id.bangga.kepuasan;

import id.bangga.skm.HasilSkm;
import org.jspecify.annotations.Nullable;

/// The index of a service, point, unit, kecamatan or the city, with what must be shown beside it.
///
/// @param hasil what counts: excluded answers left out, all unsur in
/// @param tanpaBiaya without the unsur BIAYA of services that are free; null when none is free
/// @param semua as if no answer had been excluded; null when none was, or too few to be told
/// @param dikecualikan how many answers were excluded with a reason
/// @param populasi people served in the period; null when not known for all services
public record NilaiIkm(
    HasilSkm hasil,
    @Nullable HasilSkm tanpaBiaya,
    @Nullable HasilSkm semua,
    @Nullable Long populasi,
    long dikecualikan) {
  public long responden() {
    return hasil.responden();
  }

  public StatusSampel sampel() {
    Integer minimum = hasil.sampelMinimum();
    if (minimum == null) {
      return StatusSampel.TANPA_POPULASI;
    }
    return hasil.responden() >= minimum ? StatusSampel.CUKUP : StatusSampel.KURANG;
  }
}
