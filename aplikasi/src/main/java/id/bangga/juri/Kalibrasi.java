package id.bangga.juri;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A round of calibration: before live scoring every juror scores the same anonymised samples, and
/// sees afterwards, alone, how strict that was. It never counts.
///
/// @param dibandingkan when the scores were compared; null while the round is open
public record Kalibrasi(
    int tahun,
    int putaran,
    List<Contoh> contoh,
    String dibukaOleh,
    Instant dibuka,
    @Nullable Instant dibandingkan) {
  public static final int PALING_SEDIKIT = 2;
  public static final int PALING_BANYAK = 3;

  /// A sample practice without the name of any unit.
  public record Contoh(int nomor, String judul, String uraian) {}

  public Kalibrasi {
    contoh = List.copyOf(contoh);
  }

  public boolean terbuka() {
    return dibandingkan == null;
  }
}
