package id.bangga.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit's objection to one score, and the answer.
///
/// @param jawaban null while it is not decided
public record Sanggahan(
    long id,
    KunciDesk kunci,
    long indikatorId,
    String alasan,
    long diajukanOleh,
    Instant diajukanPada,
    @Nullable Jawab jawaban) {

  /// The evaluators' decision.
  ///
  /// @param temuan the new finding; null when the objection is refused
  public record Jawab(
      PutusanSanggah putusan,
      String alasan,
      @Nullable Temuan temuan,
      long diputusOleh,
      Instant diputusPada) {}

  /// What became of an objection.
  public enum PutusanSanggah {
    DITERIMA("Diterima"),
    DITOLAK("Ditolak");

    private final String sebutan;

    PutusanSanggah(String sebutan) {
      this.sebutan = sebutan;
    }

    public String sebutan() {
      return sebutan;
    }
  }

  public boolean diputus() {
    return jawaban != null;
  }
}
