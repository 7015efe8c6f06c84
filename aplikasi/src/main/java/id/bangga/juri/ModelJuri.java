package id.bangga.juri;

import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.Effect;
import id.bangga.statistik.jury.ScoreTable;
import id.bangga.statistik.ranking.Cut;
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
    Pencocokan hasil = Pencocokan.dari(tabel.build(), finalis, benih);
    var mentah = new RerataMentah(skor, hasil.skor());
    return new HasilModel(
        skor.size(),
        hasil.kelompok() == 1,
        hasil.kelompok(),
        hasil.model().map(CrossedFit::intercept).orElse(null),
        hasil.model().map(ModelJuri::komponen).orElse(null),
        hasil.model().map(CrossedFit::criterion).orElse(null),
        unit(mentah, hasil.model(), hasil.urutan()),
        juri(mentah, hasil.model()),
        hasil.kesepakatan(),
        hasil.urutan().flatMap(RankedUnits::cut).map(c -> batas(c, hasil.skor())).orElse(null),
        hasil.urutan().map(RankedUnits::draws).orElse(0),
        hasil.catatan());
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
