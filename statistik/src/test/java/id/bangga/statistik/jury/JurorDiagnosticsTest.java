package id.bangga.statistik.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.Emas;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JurorDiagnosticsTest {
  @Test
  void a_planted_outlier_is_found_first() {
    ScoreTable table = Emas.scores("a1_scores.csv");
    ScoreTable.Builder builder = ScoreTable.builder();
    for (int row = 0; row < table.size(); row++) {
      builder.add(
          table.unitLabels().get(table.unit(row)),
          table.jurorLabels().get(table.juror(row)),
          row == 100 ? table.score(row) - 40 : table.score(row));
    }
    CrossedFit fit = CrossedModel.withDefaults().fit(builder.build());
    List<OutlierScore> outliers = JurorDiagnostics.of(fit).outliers(3);
    assertThat(outliers.get(0).row()).isEqualTo(100);
    assertThat(outliers.get(0).standardised()).isLessThan(-5);
    assertThat(outliers.get(0).expected() - outliers.get(0).score()).isGreaterThan(20);
  }

  @Test
  void fit_of_jurors_adds_up() {
    CrossedFit fit = CrossedModel.withDefaults().fit(Emas.scores("a1_scores.csv"));
    JurorDiagnostics diagnostics = JurorDiagnostics.of(fit);
    double squares = 0;
    for (JurorFit juror : diagnostics.jurors()) {
      squares += juror.meanSquare() * juror.scores();
      assertThat(juror.agreement().orElseThrow()).isBetween(0.2, 1.0);
      assertThat(Math.abs(juror.meanResidual())).isGreaterThan(Math.abs(juror.severity()));
    }
    assertThat(squares / 650).isCloseTo(1, within(0.02));
    assertThat(diagnostics.outliers(3).size()).isLessThan(6);
  }

  @Test
  void an_erratic_juror_stands_out() {
    SplittableRandom random = new SplittableRandom(4);
    ScoreTable.Builder builder = ScoreTable.builder();
    for (int i = 0; i < 60; i++) {
      double unit = 5 * random.nextGaussian();
      for (int j = 0; j < 6; j++) {
        builder.add("u" + i, "j" + j, 70 + unit + (j == 3 ? 12 : 2) * random.nextGaussian());
      }
    }
    CrossedFit fit = CrossedModel.withDefaults().fit(builder.build());
    List<JurorFit> jurors = JurorDiagnostics.of(fit).jurors();
    for (int j = 0; j < 6; j++) {
      assertThat(jurors.get(j).meanSquare() > 2).isEqualTo(j == 3);
      assertThat(jurors.get(j).agreement().orElseThrow() < 0.7).isEqualTo(j == 3);
    }
  }
}
