package id.bangga.desk;

import id.bangga.statistik.StatisticsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why evaluators cannot be assigned, in words for those who have to change something.
final class AlasanPenugasan {
  private static final int DISEBUT = 10;
  private static final int PERLU = PenugasanService.EVALUATOR_PER_UNIT;

  private AlasanPenugasan() {}

  /// What can be seen before a plan is tried; empty when nothing stands against it.
  ///
  /// @param unit names of the units
  /// @param benturan which evaluator (second index) must not read which unit (first)
  static Optional<String> sebelum(List<String> unit, int evaluator, boolean[][] benturan) {
    if (unit.isEmpty()) {
      return Optional.of("Siklus ini belum mempunyai peserta. Tetapkan pesertanya dahulu.");
    }
    if (evaluator < PERLU) {
      return Optional.of(
          "Baru %d akun memegang peran Evaluator; setiap unit memerlukan %d orang. Tambah evaluator."
              .formatted(evaluator, PERLU));
    }
    List<String> kurang = new ArrayList<>();
    for (int i = 0; i < unit.size(); i++) {
      int boleh = boleh(benturan[i]);
      if (boleh < PERLU) {
        kurang.add("%s (%d)".formatted(unit.get(i), boleh));
      }
    }
    return kurang.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Evaluator tanpa benturan kepentingan kurang dari %d untuk: %s. Tambah evaluator dari unit lain."
                .formatted(PERLU, sebut(kurang)));
  }

  private static int boleh(boolean[] benturan) {
    int jumlah = 0;
    for (boolean satu : benturan) {
      jumlah += satu ? 0 : 1;
    }
    return jumlah;
  }

  private static String sebut(List<String> nama) {
    String ekor = nama.size() > DISEBUT ? ", dan %d lain".formatted(nama.size() - DISEBUT) : "";
    return String.join(", ", nama.subList(0, Math.min(DISEBUT, nama.size()))) + ekor;
  }

  /// What the planner found.
  static String sesudah(StatisticsException e) {
    return switch (e.reason()) {
      case INFEASIBLE ->
          "Dengan benturan kepentingan yang ada, beban tidak dapat dibagi rata atau penilaian tidak"
              + " menghubungkan semua unit. Tambah evaluator tanpa benturan, atau kurangi"
              + " evaluator bila unitnya sedikit.";
      default -> "Data unit dan evaluator tidak cukup untuk menyusun rencana.";
    };
  }
}
