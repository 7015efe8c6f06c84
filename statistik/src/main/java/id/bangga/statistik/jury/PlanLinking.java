package id.bangga.statistik.jury;

import id.bangga.statistik.jury.JudgingPlan.Linking;
import java.util.Optional;

/// Variances of differences between units under a plan, jurors as fixed effects, errors of variance
/// 1.
///
/// With r the number of scores of a unit and m = n / r its juror shares, `Var(i - k) = 1/ri + 1/rk
/// + (mi - mk)' C+ (mi - mk)`, C the information matrix of the jurors. Adding a constant to C
///   removes its null space and leaves differences as they are.
final class PlanLinking {
  private final PlanDraft draft;
  private final SymmetricMatrix inverse;
  private final double[][] image;
  private final double[] own;

  private PlanLinking(PlanDraft draft) {
    this.draft = draft;
    this.inverse = information();
    inverse.invert();
    this.image = new double[draft.units][draft.jurors];
    this.own = new double[draft.units];
    for (int i = 0; i < draft.units; i++) {
      double share = 1.0 / draft.jurorsOf(i).length;
      for (int j : draft.jurorsOf(i)) {
        for (int k = 0; k < draft.jurors; k++) {
          image[i][k] += share * inverse.inverse(j, k);
        }
      }
      own[i] = share + product(i, i);
    }
  }

  static Optional<Linking> of(PlanDraft draft) {
    return draft.units < 2 ? Optional.empty() : Optional.of(new PlanLinking(draft).measure());
  }

  private SymmetricMatrix information() {
    SymmetricMatrix matrix = new SymmetricMatrix(draft.jurors);
    for (int j = 0; j < draft.jurors; j++) {
      for (int k = j; k < draft.jurors; k++) {
        matrix.row(j)[k] = 1.0 / draft.jurors;
      }
      matrix.row(j)[j] += draft.load[j];
    }
    for (int i = 0; i < draft.units; i++) {
      int[] jurors = draft.jurorsOf(i);
      for (int j : jurors) {
        for (int k : jurors) {
          if (j <= k) {
            matrix.row(j)[k] -= 1.0 / jurors.length;
          }
        }
      }
    }
    return matrix;
  }

  private double product(int i, int k) {
    int[] jurors = draft.jurorsOf(i);
    double sum = 0;
    for (int j : jurors) {
      sum += image[k][j];
    }
    return sum / jurors.length;
  }

  private Linking measure() {
    double sum = 0;
    double known = 0;
    double worst = 0;
    for (int i = 0; i < draft.units; i++) {
      for (int k = 0; k < i; k++) {
        double variance = own[i] + own[k] - 2 * product(i, k);
        sum += variance;
        worst = Math.max(worst, variance);
      }
      known += (draft.units - 1.0) / draft.jurorsOf(i).length;
    }
    double pairs = draft.units * (draft.units - 1.0) / 2;
    return new Linking(Math.sqrt(sum / pairs), Math.sqrt(worst), known / sum);
  }
}
