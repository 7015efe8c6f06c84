package id.bangga.statistik.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.Emas;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurorDiagnosticsTest {
  private static final String NUMPY =
      """
      Python (numpy 2.4.6), var_unit, var_juror, var_resid from lme4 in a1_expected.json; Zu, Zj indicator matrices:
      V = var_unit*Zu@Zu.T + var_juror*Zj@Zj.T + var_resid*np.eye(n); W = np.linalg.inv(V); o = np.ones(n)
      P = W - np.outer(W@o, W@o)/(o@W@o); mu = (o@W@y)/(o@W@o)
      bu = var_unit*Zu.T@W@(y-mu); bj = var_juror*Zj.T@W@(y-mu); e = y-mu-Zu@bu-Zj@bj
      s = e/(var_resid*np.sqrt(np.diag(P))); freed = y-Zj@bj
      of juror j with rows m: e[m].mean()+bj[j]; e[m].std(ddof=1); (s[m]**2).mean();
      np.corrcoef(y[m], [mean of freed over the unit's other rows])[0,1]
      """;

  @ParameterizedTest
  @CsvSource({
    "J01, 26, 6.196077768381673, 5.405460857651266, 1.6133479519040674, 0.7624025876461847",
    "J04, 41, -2.050480638690175, 4.9259068591463135, 1.3378405535926357, 0.5868975883383188",
    "J09, 38, -10.22465605779206, 3.926031700346018, 0.8558831139647812, 0.6822155162081356",
    "J20, 27, -3.185685291562085, 4.485634278752862, 1.1093413899449243, 0.7028960013301072"
  })
  void fit_of_jurors_agrees_with_full_matrices(
      String label, int scores, double residual, double spread, double square, double agreement) {
    CrossedFit fit = CrossedModel.withDefaults().fit(Emas.scores("a1_scores.csv"));
    JurorFit juror =
        JurorDiagnostics.of(fit).jurors().stream()
            .filter(one -> one.label().equals(label))
            .findFirst()
            .orElseThrow();
    assertThat(juror.scores()).as(NUMPY).isEqualTo(scores);
    assertThat(juror.meanResidual()).as(NUMPY).isCloseTo(residual, within(1e-4));
    assertThat(juror.spread().orElseThrow()).as(NUMPY).isCloseTo(spread, within(1e-4));
    assertThat(juror.meanSquare()).as(NUMPY).isCloseTo(square, within(1e-4));
    assertThat(juror.agreement().orElseThrow()).as(NUMPY).isCloseTo(agreement, within(1e-4));
  }

  @Test
  void surprising_scores_agree_with_full_matrices() {
    CrossedFit fit = CrossedModel.withDefaults().fit(Emas.scores("a1_scores.csv"));
    List<OutlierScore> outliers = JurorDiagnostics.of(fit).outliers(3);
    assertThat(outliers).as(NUMPY).extracting(OutlierScore::row).containsExactly(81, 9, 450);
    assertThat(outliers.getFirst().standardised())
        .as(NUMPY)
        .isCloseTo(3.127668378802753, within(1e-4));
  }

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
