package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import java.util.List;

/// What the figures of a unit rest on. Equal ones are mostly the same objects, and collections see
/// that at once.
record DasarUnit(List<RekapLayanan> baris, AcuanLayanan acuan) {
  /// Whose figures are kept.
  record Kunci(long unitId, Periode periode) {}

  /// The figures, and the sums they were computed from.
  record Hasil(NilaiIkm nilai, JumlahMasukan jumlah) {}
}
