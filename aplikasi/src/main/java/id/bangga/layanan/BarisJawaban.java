package id.bangga.layanan;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One answer as the list shows it.
///
/// @param alasan why it was excluded; null when it counts
public record BarisJawaban(
    UUID id,
    Instant diterima,
    String titik,
    String layanan,
    SumberJawaban sumber,
    String nilai,
    Set<Tanda> tanda,
    @Nullable Long pengecualianId,
    @Nullable String alasan) {
  public BarisJawaban {
    tanda = Set.copyOf(tanda);
  }

  /// The values with a dash for each question left blank: `4 4 – 3`.
  public String nilaiTerbaca() {
    return String.join(" ", List.of(nilai.replace('0', '–').split("", -1))).strip();
  }
}
