package id.bangga.skm;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The index of one group of respondents, with what it rests on.
///
/// @param bobot the weight used, kept with the result: different weights are not comparable
/// @param ikm two decimals HALF_UP; null when some unsur has no answer
/// @param mutu classified on the rounded index
/// @param selang 95 % interval, lower and upper; null when undefined
/// @param catatan why something is undefined, and what a reader must know
public record HasilSkm(
    long responden,
    MetodeBobot bobot,
    List<HasilUnsur> unsur,
    @Nullable BigDecimal ikm,
    @Nullable Mutu mutu,
    @Nullable Selang selang,
    @Nullable Integer sampelMinimum,
    List<String> catatan) {

  /// An interval; Student's t over respondents, cut to the scale's 25 to 100.
  public record Selang(double bawah, double atas) {}

  public HasilSkm {
    unsur = List.copyOf(unsur);
    catatan = List.copyOf(catatan);
  }
}
