package id.bangga.juri;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.jury.CrossedModel;
import id.bangga.statistik.jury.Effect;
import id.bangga.statistik.jury.ScoreTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The jury's score freed of who judged whom, for cycles that made it official before they opened:
/// general level plus the unit's effect in the crossed model of one ranking group's scores, four
/// decimals HALF_UP. It takes the place of the jurors' mean, also where the cycle would drop the
/// highest and the lowest.
public final class NilaiDisesuaikan {
  /// Decimals of the official figure: far finer than the threshold of a tie, far coarser than what
  /// two machines could compute differently.
  public static final int DESIMAL = 4;

  /// One unit of the last decimal: as far as two computations may lie apart.
  public static final BigDecimal KELONGGARAN = BigDecimal.ONE.movePointLeft(DESIMAL);

  private NilaiDisesuaikan() {}

  /// By unit; empty when the scores allow no model (all equal, one juror, …): then the plain mean
  /// stays official.
  public static Map<String, BigDecimal> dari(List<SkorJuri> skor) {
    var tabel = ScoreTable.builder();
    skor.stream()
        .sorted(Comparator.comparing(SkorJuri::unit).thenComparing(SkorJuri::juri))
        .forEach(satu -> tabel.add(satu.unit(), satu.juri(), satu.skor().doubleValue()));
    Map<String, BigDecimal> hasil = new HashMap<>();
    try {
      for (Effect efek : CrossedModel.withDefaults().fit(tabel.build()).units()) {
        hasil.put(
            efek.label(),
            BigDecimal.valueOf(efek.adjusted()).setScale(DESIMAL, RoundingMode.HALF_UP));
      }
      return hasil;
    } catch (StatisticsException tidakTerduga) {
      return Map.of();
    }
  }
}
