package id.bangga.juri;

import id.bangga.kepentingan.AlasanRencana;
import id.bangga.statistik.jury.JudgingPlan;
import id.bangga.statistik.jury.JudgingPlanner;
import id.bangga.statistik.jury.JudgingPool;
import id.bangga.statistik.jury.PlanOutcome;
import id.bangga.statistik.jury.PlanRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who judges whom: every unit by as many jurors, loads that differ by at most one, no pair in
/// conflict, everything linked so that severity can be told from merit.
///
/// @param penugasan pairs, by unit
/// @param jangkar units that every juror without conflict judges
/// @param beban number of units per juror
/// @param tautan how well the plan links; null with a single unit
public record RencanaPenjurian(
    List<Pasangan> penugasan, List<String> jangkar, List<Beban> beban, @Nullable Tautan tautan) {

  /// One juror for one unit.
  public record Pasangan(String unit, String juri) {}

  /// Load of one juror.
  public record Beban(String juri, int n) {}

  /// Standard errors of the difference between two units, in standard deviations of one score.
  ///
  /// @param efisiensi compared with knowing every juror's severity; at most 1
  public record Tautan(double rerata, double terburuk, double efisiensi) {}

  /// What a plan is asked to be.
  public record Permintaan(int perUnit, int jangkar, long benih) {}

  /// Either the plan or the reason why there is none.
  ///
  /// @param rencana null when refused
  public record Hasil(@Nullable RencanaPenjurian rencana, @Nullable String alasan) {}

  /// @param konflik for some jurors, the units they must not judge (all of them in `unit`)
  public static Hasil susun(
      List<String> unit, List<String> juri, Map<String, Set<String>> konflik, Permintaan minta) {
    PlanOutcome hasil =
        JudgingPlanner.withRatingsPerUnit(minta.perUnit())
            .withAnchors(minta.jangkar())
            .withSeed(minta.benih())
            .propose(JudgingPool.of(unit, juri, konflik));
    return switch (hasil) {
      case JudgingPlan rencana -> new Hasil(dari(rencana, unit, juri), null);
      case PlanRefusal alasan -> new Hasil(null, AlasanRencana.kalimat(alasan, "juri"));
    };
  }

  private static RencanaPenjurian dari(JudgingPlan rencana, List<String> unit, List<String> juri) {
    var penugasan =
        rencana.assignments().stream()
            .map(a -> new Pasangan(unit.get(a.unit()), juri.get(a.juror())))
            .toList();
    var beban = new ArrayList<Beban>();
    for (int j = 0; j < juri.size(); j++) {
      beban.add(new Beban(juri.get(j), rencana.loads().get(j)));
    }
    Tautan tautan =
        rencana
            .linking()
            .map(t -> new Tautan(t.meanDifferenceError(), t.worstDifferenceError(), t.efficiency()))
            .orElse(null);
    return new RencanaPenjurian(
        penugasan, rencana.anchors().stream().map(unit::get).toList(), beban, tautan);
  }
}
