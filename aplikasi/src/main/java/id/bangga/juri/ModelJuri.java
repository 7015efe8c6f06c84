package id.bangga.juri;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.CrossedModel;
import id.bangga.statistik.jury.Effect;
import id.bangga.statistik.jury.ScoreTable;
import id.bangga.statistik.ranking.Cut;
import id.bangga.statistik.ranking.RankUncertainty;
import id.bangga.statistik.ranking.RankedUnit;
import id.bangga.statistik.ranking.RankedUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Honest ranking: who judged a unit must not decide its rank. Fits crossed random effects of units
/// and jurors (REML) and draws what is not known about the ranks.
public final class ModelJuri {
  private ModelJuri() {}

  /// @param finalis K, the number of finalists
  /// @param benih seed; equal seeds give equal answers
  public static HasilModel hitung(List<SkorJuri> skor, int finalis, long benih) {
    var tabel = ScoreTable.builder();
    skor.forEach(s -> tabel.add(s.unit(), s.juri(), s.skor().doubleValue()));
    ScoreTable nilai = tabel.build();
    var catatan = new ArrayList<String>();
    var kelompok = Keterhubungan.dari(nilai);
    if (kelompok.banyak() > 1) {
      catatan.add(
          ("Penilaian terpecah menjadi %d kelompok tanpa juri bersama; peringkat antar kelompok hanya"
                  + " bertumpu pada anggapan bahwa juri dibagi secara acak.")
              .formatted(kelompok.banyak()));
    }
    Optional<CrossedFit> cocok = cocokkan(nilai, catatan);
    Optional<RankedUnits> urutan =
        cocok.map(f ->
            RankUncertainty.withDefaults()
                .withFinalists(finalis)
                .withSeed(benih)
                .withDraws(RankUncertainty.affordableDraws(nilai.units()))
                .of(f));
    var mentah = new RerataMentah(skor);
    return new HasilModel(
        skor.size(),
        kelompok.banyak() == 1,
        kelompok.banyak(),
        cocok.map(CrossedFit::intercept).orElse(null),
        cocok.map(ModelJuri::komponen).orElse(null),
        cocok.map(CrossedFit::criterion).orElse(null),
        unit(mentah, cocok, urutan),
        juri(mentah, cocok),
        Kesepakatan.dari(nilai, catatan),
        urutan.flatMap(RankedUnits::cut).map(c -> batas(c, nilai)).orElse(null),
        urutan.map(RankedUnits::draws).orElse(0),
        catatan);
  }

  private static Optional<CrossedFit> cocokkan(ScoreTable nilai, List<String> catatan) {
    try {
      CrossedFit cocok = CrossedModel.withDefaults().fit(nilai);
      if (cocok.unitVarianceZero()) {
        catatan.add("Ragam antar unit nol: skor tidak membedakan unit, semua peringkat sama.");
      }
      if (cocok.jurorVarianceZero()) {
        catatan.add("Ragam antar juri nol: tidak tampak juri yang lebih keras daripada yang lain.");
      }
      return Optional.of(cocok);
    } catch (StatisticsException e) {
      catatan.add("Model tidak dapat diduga: " + alasan(e));
      return Optional.empty();
    }
  }

  private static String alasan(StatisticsException e) {
    return switch (e.reason()) {
      case NO_VARIATION -> "semua skor sama.";
      case ZERO_RESIDUAL -> "unit dan juri menjelaskan setiap skor tanpa sisa.";
      case NOT_IDENTIFIABLE ->
          "perlu paling sedikit dua unit dan dua juri, dan lebih banyak skor daripada unit maupun juri.";
      case TOO_LARGE -> "unit dan juri terlalu banyak.";
      case NOT_CONVERGED -> "penduga tidak mencapai titik optimum.";
      default -> "skor terlalu sedikit.";
    };
  }

  private static HasilModel.KomponenRagam komponen(CrossedFit cocok) {
    var ragam = cocok.components();
    return new HasilModel.KomponenRagam(ragam.unit(), ragam.juror(), ragam.residual());
  }

  private static List<HasilModel.HasilUnit> unit(
      RerataMentah mentah, Optional<CrossedFit> cocok, Optional<RankedUnits> urutan) {
    var hasil = new ArrayList<HasilModel.HasilUnit>();
    for (int i = 0; i < mentah.unit().size(); i++) {
      int nomor = i;
      RerataMentah.Rerata satu = mentah.unit().get(i);
      HasilModel.UnitModel model =
          cocok
              .flatMap(f -> urutan.map(u -> unit(f.units().get(nomor), u.units().get(nomor))))
              .orElse(null);
      hasil.add(
          new HasilModel.HasilUnit(
              satu.nama(), satu.n(), satu.nilai().keDouble(), mentah.peringkat().get(i), model));
    }
    return hasil;
  }

  private static HasilModel.UnitModel unit(Effect efek, RankedUnit urutan) {
    return new HasilModel.UnitModel(
        efek.adjusted(),
        efek.effect(),
        efek.standardError(),
        urutan.rank(),
        urutan.lower(),
        urutan.upper(),
        urutan.finalistProbability());
  }

  private static List<HasilModel.HasilJuri> juri(RerataMentah mentah, Optional<CrossedFit> cocok) {
    var hasil = new ArrayList<HasilModel.HasilJuri>();
    for (int i = 0; i < mentah.juri().size(); i++) {
      RerataMentah.Rerata satu = mentah.juri().get(i);
      @Nullable Effect efek = cocok.isPresent() ? cocok.get().jurors().get(i) : null;
      hasil.add(
          new HasilModel.HasilJuri(
              satu.nama(),
              satu.n(),
              satu.nilai().keDouble(),
              efek == null ? null : efek.effect(),
              efek == null ? null : efek.standardError()));
    }
    return hasil;
  }

  private static HasilModel.BatasFinalis batas(Cut batas, ScoreTable nilai) {
    return new HasilModel.BatasFinalis(
        batas.separated(),
        batas.probability(),
        batas.tieBand().stream().map(nilai.unitLabels()::get).toList(),
        batas.furtherScores().isPresent() ? batas.furtherScores().getAsInt() : null);
  }
}
