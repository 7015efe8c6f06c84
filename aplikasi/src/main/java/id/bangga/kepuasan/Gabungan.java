package id.bangga.kepuasan;

import id.bangga.skm.HasilSkm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The index of several units, both ways: no regulation says how units are added up, so the plain
/// mean of the units and the index over all respondents stand side by side, each with its name.
///
/// @param sederhana mean of the units' published two-decimal indices, two decimals HALF_UP
/// @param selangSederhana 95 % interval of that mean from the units' own intervals; null when one
///   of them is undefined
/// @param tertimbang all respondents of all units in one index
public record Gabungan(
    int unit,
    @Nullable BigDecimal sederhana,
    HasilSkm.@Nullable Selang selangSederhana,
    NilaiIkm tertimbang) {

  static Gabungan dari(List<HasilSkm> unit, NilaiIkm tertimbang) {
    List<HasilSkm> terdefinisi = unit.stream().filter(satu -> satu.ikm() != null).toList();
    if (terdefinisi.isEmpty()) {
      return new Gabungan(0, null, null, tertimbang);
    }
    BigDecimal rerata =
        terdefinisi.stream()
            .map(satu -> Objects.requireNonNull(satu.ikm()))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(terdefinisi.size()), 2, RoundingMode.HALF_UP);
    return new Gabungan(terdefinisi.size(), rerata, selang(terdefinisi, rerata), tertimbang);
  }

  /// The units are independent samples: half-widths add up in squares.
  private static HasilSkm.@Nullable Selang selang(List<HasilSkm> unit, BigDecimal rerata) {
    double kuadrat = 0;
    for (HasilSkm satu : unit) {
      HasilSkm.Selang milik = satu.selang();
      if (milik == null) {
        return null;
      }
      double setengah = (milik.atas() - milik.bawah()) / 2;
      kuadrat += setengah * setengah;
    }
    double lebar = Math.sqrt(kuadrat) / unit.size();
    return new HasilSkm.Selang(
        Math.max(25, rerata.doubleValue() - lebar), Math.min(100, rerata.doubleValue() + lebar));
  }
}
