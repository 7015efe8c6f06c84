package id.bangga.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The state of the desk evaluation of one unit, with its evaluators.
public record Desk(
    KunciDesk kunci,
    StatusDesk status,
    @Nullable Instant disampaikanPada,
    @Nullable Instant finalPada,
    List<Tugas> tugas) {

  /// An evaluator's task.
  ///
  /// @param selesaiPada when the evaluator closed the sheet; null while open
  public record Tugas(long evaluatorId, AsalTugas asal, @Nullable Instant selesaiPada) {
    public boolean selesai() {
      return selesaiPada != null;
    }
  }

  /// How an evaluator came to the unit.
  public enum AsalTugas {
    RENCANA,
    MANUAL
  }

  public Desk {
    tugas = List.copyOf(tugas);
  }

  /// The desk of a unit to which nobody was assigned yet.
  static Desk belumAda(KunciDesk kunci) {
    return new Desk(kunci, StatusDesk.BERJALAN, null, null, List.of());
  }

  public Optional<Tugas> tugas(long evaluatorId) {
    return tugas.stream().filter(satu -> satu.evaluatorId() == evaluatorId).findFirst();
  }

  public boolean ditugaskan(long evaluatorId) {
    return tugas(evaluatorId).isPresent();
  }

  /// Have all evaluators closed their sheets?
  public boolean lengkap() {
    return tugas.size() == PenugasanService.EVALUATOR_PER_UNIT
        && tugas.stream().allMatch(Tugas::selesai);
  }
}
