package id.bangga.hasil;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A frozen result as it is kept; its file is fetched by {@link HasilService#berkas}.
///
/// @param diumumkanPada when it was published; null before that
public record HasilBeku(
    long id,
    int tahun,
    String sidik,
    Instant ditetapkanPada,
    String ditetapkanOleh,
    @Nullable Instant diumumkanPada) {
  public boolean diumumkan() {
    return diumumkanPada != null;
  }
}
