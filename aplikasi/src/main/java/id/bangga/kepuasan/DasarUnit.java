package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import id.bangga.skm.HasilSkm;
import java.util.List;

/// What the figures of a unit, or of several together, rest on. Equal ones are mostly the same
/// objects, and collections see that at once.
///
/// @param unit the results of the single units, where they count
record DasarUnit(List<RekapLayanan> baris, List<HasilSkm> unit, AcuanLayanan acuan) {
  /// Whose figures are kept.
  record Kunci(long unitId, Periode periode) {}
}
