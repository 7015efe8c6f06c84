package id.bangga.juri;

import id.bangga.siklus.KriteriaJuri;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a compared calibration round says: the panel without names, and one juror's own place in
/// it.
///
/// @param juri how many jurors scored every sample
/// @param kesepakatan over all samples and criteria
/// @param saya null for those who did not score
public record BandingKalibrasi(
    int juri,
    List<Sampel> sampel,
    List<Kriteria> kriteria,
    Kesepakatan kesepakatan,
    @Nullable Saya saya) {

  /// The weighted scores of one sample.
  ///
  /// @param luas does the range exceed what the cycle sends to the pleno?
  /// @param saya the juror's own score; null for those who did not score
  public record Sampel(
      Kalibrasi.Contoh contoh,
      BigDecimal rerata,
      BigDecimal terendah,
      BigDecimal tertinggi,
      boolean luas,
      @Nullable BigDecimal saya) {
    public BigDecimal rentang() {
      return tertinggi.subtract(terendah);
    }
  }

  /// How far the jurors lie apart on one criterion: the widest range over the samples.
  public record Kriteria(KriteriaJuri kriteria, BigDecimal rentang) {}

  /// @param selisih mean difference from the mean of the others; below zero is strict
  public record Saya(BigDecimal selisih) {}

  public BandingKalibrasi {
    sampel = List.copyOf(sampel);
    kriteria = List.copyOf(kriteria);
  }

  /// May live scoring begin: no sample divides the panel more than the cycle accepts.
  public boolean siap() {
    return sampel.stream().noneMatch(Sampel::luas);
  }

  /// The criterion the jurors read most differently.
  public Kriteria terjauh() {
    return kriteria.stream().max((a, b) -> a.rentang().compareTo(b.rentang())).orElseThrow();
  }
}
