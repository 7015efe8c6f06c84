package id.bangga.layanan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One answer as the list shows it.
///
/// @param diterima when it came; null for those who may know the day only
/// @param instrumenId the questionnaire that was answered: its questions are what the values stand
///   for, whatever the point asks today
/// @param alasan why it was excluded; null when it counts
public record BarisJawaban(
    UUID id,
    LocalDate tanggal,
    @Nullable Instant diterima,
    String titik,
    String layanan,
    SumberJawaban sumber,
    long instrumenId,
    String nilai,
    Set<Tanda> tanda,
    @Nullable Long pengecualianId,
    @Nullable String alasan) {
  public BarisJawaban {
    tanda = Set.copyOf(tanda);
  }

  /// The values with a dash for each question left blank, on one line: `4 4 – 3`.
  public String nilaiTerbaca() {
    return nilai
        .replace('0', '–')
        .chars()
        .mapToObj(Character::toString)
        .collect(Collectors.joining("\u202f"));
  }
}
