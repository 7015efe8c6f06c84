package id.bangga.layanan.web;

import id.bangga.layanan.Periode;
import id.bangga.layanan.Sampel;
import id.bangga.organisasi.UnitKerja;

/// One unit in the list of surveys.
///
/// @param periode the period that runs now
public record BarisUnit(UnitKerja unit, int layanan, int titik, Periode periode, Sampel sampel) {
  /// Part of the minimum that has been reached, for sorting; −1 when the minimum is not known.
  public double bagian() {
    Integer minimum = sampel.minimum();
    return minimum == null ? -1 : (double) sampel.responden() / minimum;
  }

  public String keadaan() {
    if (sampel.minimum() == null) {
      return "populasi";
    }
    return sampel.cukup() ? "cukup" : "kurang";
  }
}
