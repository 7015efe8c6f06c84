package id.bangga.juri;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.CrossedModel;
import id.bangga.statistik.jury.ScoreTable;
import id.bangga.statistik.ranking.RankUncertainty;
import id.bangga.statistik.ranking.RankedUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The model of who judged whom, fitted to one table of scores: the fit, the ranks it leaves open,
/// how far those who scored agree, and in sentences what is missing.
///
/// @param kelompok groups of units and raters that share nobody; 1 when everything is linked
/// @param model empty, like `urutan`, when it cannot be estimated
record Pencocokan(
    ScoreTable skor,
    int kelompok,
    Optional<CrossedFit> model,
    Optional<RankedUnits> urutan,
    Kesepakatan kesepakatan,
    List<String> catatan) {

  /// The agreement needs no model and is computed beside it.
  ///
  /// @param batas K, the places that matter
  /// @param benih seed; equal seeds give equal answers
  static Pencocokan dari(ScoreTable skor, int batas, long benih) {
    List<String> catatanSepakat = new ArrayList<>();
    CompletableFuture<Kesepakatan> kesepakatan =
        CompletableFuture.supplyAsync(() -> Kesepakatan.dari(skor, catatanSepakat));
    List<String> catatan = new ArrayList<>();
    int kelompok = Keterhubungan.dari(skor).banyak();
    if (kelompok > 1) {
      catatan.add(
          ("Penilaian terpecah menjadi %d kelompok tanpa penilai bersama; peringkat antarkelompok"
                  + " hanya bertumpu pada anggapan bahwa penilai dibagi secara acak.")
              .formatted(kelompok));
    }
    Optional<CrossedFit> model = cocokkan(skor, catatan);
    Optional<RankedUnits> urutan =
        model.map(satu ->
            RankUncertainty.withDefaults()
                .withFinalists(batas)
                .withSeed(benih)
                .withDraws(RankUncertainty.affordableDraws(skor.units()))
                .of(satu));
    Kesepakatan sepakat = kesepakatan.join();
    catatan.addAll(catatanSepakat);
    return new Pencocokan(skor, kelompok, model, urutan, sepakat, List.copyOf(catatan));
  }

  private static Optional<CrossedFit> cocokkan(ScoreTable skor, List<String> catatan) {
    try {
      CrossedFit model = CrossedModel.withDefaults().fit(skor);
      if (model.unitVarianceZero()) {
        catatan.add("Ragam antarunit nol: skor tidak membedakan unit, semua peringkat sama.");
      }
      if (model.jurorVarianceZero()) {
        catatan.add(
            "Ragam antarpenilai nol: tidak tampak penilai yang lebih keras daripada yang lain.");
      }
      return Optional.of(model);
    } catch (StatisticsException e) {
      catatan.add("Model tidak dapat diduga: " + sebab(e));
      return Optional.empty();
    }
  }

  private static String sebab(StatisticsException e) {
    return switch (e.reason()) {
      case NO_VARIATION -> "semua skor sama.";
      case ZERO_RESIDUAL -> "unit dan penilai menjelaskan setiap skor tanpa sisa.";
      case NOT_IDENTIFIABLE ->
          "perlu paling sedikit dua unit dan dua penilai, dan lebih banyak skor daripada unit maupun penilai.";
      case TOO_LARGE -> "unit dan penilai terlalu banyak.";
      case NOT_CONVERGED -> "penduga tidak mencapai titik optimum.";
      default -> "skor terlalu sedikit.";
    };
  }
}
