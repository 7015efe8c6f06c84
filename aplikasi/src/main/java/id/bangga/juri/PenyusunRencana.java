package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_030;

import id.bangga.bersama.Putusan;
import id.bangga.kepentingan.AlasanRencana;
import id.bangga.kepentingan.Benturan;
import id.bangga.statistik.jury.JudgingPlan;
import id.bangga.statistik.jury.JudgingPlanner;
import id.bangga.statistik.jury.JudgingPool;
import id.bangga.statistik.jury.PlanOutcome;
import id.bangga.statistik.jury.PlanRefusal;
import java.util.ArrayList;
import java.util.List;

/// Makes the plan of who scores whom out of the jury, the finalists and their conflicts.
final class PenyusunRencana {
  private PenyusunRencana() {}

  /// Finalists, jurors, and which of them must not meet (finalist, juror).
  record Bahan(
      List<Long> unit,
      List<String> namaUnit,
      List<Long> juri,
      List<String> namaJuri,
      boolean[][] benturan) {}

  /// @param benturan pairs that must not meet
  static Bahan bahan(List<AnggotaJuri> panel, List<Finalis> finalis, List<Benturan> benturan) {
    List<Long> unit = finalis.stream().map(Finalis::unitId).toList();
    List<Long> juri = panel.stream().map(AnggotaJuri::akunId).toList();
    boolean[][] hasil = new boolean[unit.size()][juri.size()];
    for (Benturan satu : benturan) {
      hasil[unit.indexOf(satu.unitId())][juri.indexOf(satu.akunId())] = true;
    }
    return new Bahan(
        unit,
        finalis.stream().map(Finalis::nama).toList(),
        juri,
        panel.stream().map(AnggotaJuri::nama).toList(),
        hasil);
  }

  /// @param perUnit jurors for each finalist; 0 lets everybody without conflict score everybody
  static UsulanJuri susun(int tahun, int perUnit, long benih, Bahan bahan) {
    if (perUnit <= 0) {
      return new UsulanJuri.Ada(semua(tahun, benih, bahan));
    }
    PlanOutcome hasil =
        JudgingPlanner.withRatingsPerUnit(perUnit)
            .withSeed(benih)
            .propose(JudgingPool.of(bahan.namaUnit(), bahan.namaJuri(), bahan.benturan()));
    return switch (hasil) {
      case JudgingPlan rencana ->
          new UsulanJuri.Ada(
              new RencanaJuri(
                  benih,
                  perUnit,
                  "JudgingPlanner (SplitMix64)",
                  tugas(tahun, bahan, rencana),
                  rencana.linking().map(JudgingPlan.Linking::efficiency).orElse(null),
                  List.of()));
      case PlanRefusal alasan ->
          new UsulanJuri.Mustahil(Putusan.tolak(JR_030, AlasanRencana.kalimat(alasan, "juri")));
    };
  }

  private static List<KunciLembar> tugas(int tahun, Bahan bahan, JudgingPlan rencana) {
    return rencana.assignments().stream()
        .map(satu ->
            new KunciLembar(tahun, bahan.juri().get(satu.juror()), bahan.unit().get(satu.unit())))
        .toList();
  }

  private static RencanaJuri semua(int tahun, long benih, Bahan bahan) {
    List<KunciLembar> tugas = new ArrayList<>();
    int dilewati = 0;
    for (int i = 0; i < bahan.unit().size(); i++) {
      for (int j = 0; j < bahan.juri().size(); j++) {
        if (bahan.benturan()[i][j]) {
          dilewati++;
        } else {
          tugas.add(new KunciLembar(tahun, bahan.juri().get(j), bahan.unit().get(i)));
        }
      }
    }
    List<String> catatan =
        dilewati == 0
            ? List.of()
            : List.of(
                "%d pasangan tidak ditugaskan karena benturan kepentingan.".formatted(dilewati));
    return new RencanaJuri(
        benih, 0, "semua juri menilai semua finalis tanpa benturan", tugas, null, catatan);
  }
}
