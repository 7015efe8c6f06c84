package id.bangga.juri;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the pleno discussed and decided about one finalist.
///
/// @param rentang range of the jurors' scores when it was opened
/// @param keputusan null while it is open
public record Pleno(
    int tahun,
    long unitId,
    BigDecimal rentang,
    String pembahasan,
    @Nullable String keputusan,
    String dibukaOleh,
    Instant dibukaPada,
    @Nullable String diputusOleh,
    @Nullable Instant diputusPada) {
  public boolean selesai() {
    return keputusan != null;
  }
}
