package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import org.jspecify.annotations.Nullable;

/// One unsur of a published report: its mean as printed, or its total, or both.
///
/// @param n how many answered it, null when the report does not say
record UnsurTerbit(
    String kode,
    @Nullable Tercetak nrr,
    @Nullable Long jumlah,
    @Nullable Long n,
    @Nullable Tercetak tertimbang,
    @Nullable Integer peringkat) {

  /// The mean as the report gives it: from the total when there is one.
  Pecahan nrrTerbit() {
    if (jumlah != null && n != null) {
      return Pecahan.dari(jumlah, n);
    }
    if (nrr == null) {
      throw new IllegalStateException("Unsur tanpa nilai: " + kode);
    }
    return Pecahan.dari(nrr.nilai());
  }
}
