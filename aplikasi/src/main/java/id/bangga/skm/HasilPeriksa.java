package id.bangga.skm;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The audit of a published report.
///
/// @param ikmTepat exact weight on the figures as printed, two decimals
/// @param rentang smallest and largest exact index over everything the printed figures allow
/// @param metode every method that may have produced the published index
/// @param mutuTepat the letter of `ikmTepat`
public record HasilPeriksa(
    @Nullable BigDecimal ikmTepat,
    @Nullable Rentang rentang,
    List<MetodeTerbit> metode,
    @Nullable Mutu mutuTepat,
    List<Temuan> temuan,
    List<String> catatan) {

  /// Both ends included, two decimals.
  public record Rentang(BigDecimal bawah, BigDecimal atas) {}

  public HasilPeriksa {
    metode = List.copyOf(metode);
    temuan = List.copyOf(temuan);
    catatan = List.copyOf(catatan);
  }
}
