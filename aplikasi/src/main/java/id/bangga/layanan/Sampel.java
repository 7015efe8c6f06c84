package id.bangga.layanan;

import id.bangga.statistik.interval.SampleSize;
import org.jspecify.annotations.Nullable;

/// How many have answered, of how many served, and how many the rule's table asks for.
///
/// @param populasi null when nobody has said how many are served
public record Sampel(long responden, @Nullable Long populasi) {

  /// Krejcie & Morgan's minimum for the population; null when that is not known.
  public @Nullable Integer minimum() {
    return populasi == null ? null : SampleSize.krejcieMorgan(populasi);
  }

  public boolean cukup() {
    Integer minimum = minimum();
    return minimum != null && responden >= minimum;
  }

  Sampel tambah(Sampel lain) {
    Long jumlah =
        populasi == null || lain.populasi == null ? null : Long.valueOf(populasi + lain.populasi);
    return new Sampel(responden + lain.responden, jumlah);
  }
}
