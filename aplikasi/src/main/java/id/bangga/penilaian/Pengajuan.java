package id.bangga.penilaian;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A submission that stands.
///
/// @param pengaju the head who submitted
/// @param nomor of the receipt
/// @param tenggang null when it came in time
/// @param alasanTenggang of the decision about the grace, else empty
public record Pengajuan(
    Instant pada,
    String pengaju,
    String nomor,
    @Nullable Tenggang tenggang,
    String alasanTenggang) {

  /// In time, or let in from the grace queue.
  public boolean sah() {
    return tenggang == null || tenggang == Tenggang.DITERIMA;
  }
}
