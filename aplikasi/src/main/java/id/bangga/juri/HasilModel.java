package id.bangga.juri;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the model `skor = μ + unit + juri + galat` says about the scores: *bahan pertimbangan
/// pleno*, never the official order. Units and jurors stand in the order of their first score.
///
/// @param n number of scores
/// @param terhubung false when groups of units share no juror: ranks across them rest on chance
/// @param intersep general level; null, like everything of the model, when it cannot be estimated
/// @param kriteriaReml minus twice the restricted log-likelihood
/// @param batas the cut behind the last finalist; null when there are no more units than finalists
/// @param penarikan number of draws behind rank intervals and probabilities
public record HasilModel(
    int n,
    boolean terhubung,
    int kelompokTerpisah,
    @Nullable Double intersep,
    @Nullable KomponenRagam komponen,
    @Nullable Double kriteriaReml,
    List<HasilUnit> unit,
    List<HasilJuri> juri,
    Kesepakatan kesepakatan,
    @Nullable BatasFinalis batas,
    int penarikan,
    List<String> catatan) {

  /// Variances of units, jurors and error.
  public record KomponenRagam(double unit, double juri, double galat) {}

  /// One unit.
  ///
  /// @param mentah mean of its scores
  /// @param peringkat competition rank of `mentah`, compared exactly
  /// @param model null when the model cannot be estimated
  public record HasilUnit(
      String unit, int n, double mentah, int peringkat, @Nullable UnitModel model) {}

  /// What the model adds about one unit.
  ///
  /// @param disesuaikan intercept plus effect: freed of who judged it
  /// @param galatBaku conditional standard deviation of the effect
  /// @param peluangFinalis probability of a rank of at most K
  public record UnitModel(
      double disesuaikan,
      double efek,
      double galatBaku,
      int peringkat,
      int peringkatBawah,
      int peringkatAtas,
      double peluangFinalis) {}

  /// One juror; effect and its error are null when the model cannot be estimated.
  public record HasilJuri(
      String juri, int n, double rerata, @Nullable Double efek, @Nullable Double galatBaku) {}

  /// The units that the scores cannot place on one side of the cut.
  ///
  /// @param terpisah are the last finalist and the first unit outside told apart?
  /// @param pitaSeri units of the tie band, best first
  /// @param skorTambahan further scores of each of the two units at the cut after which they would
  ///   be told apart; null when no sensible number would do
  public record BatasFinalis(
      boolean terpisah, double peluang, List<String> pitaSeri, @Nullable Integer skorTambahan) {}

  public HasilModel {
    unit = List.copyOf(unit);
    juri = List.copyOf(juri);
    catatan = List.copyOf(catatan);
  }
}
