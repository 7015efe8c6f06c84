package id.bangga.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What of the journal to show; every part that is null does not filter. Newest first.
public record SaringJurnal(
    @Nullable String kata,
    @Nullable Long unitId,
    @Nullable Long akunId,
    @Nullable String jenis,
    @Nullable String objekId,
    @Nullable Instant dari,
    @Nullable Instant sampai,
    @Nullable Long sebelumNomor,
    int batas) {

  /// The history of one thing.
  public static SaringJurnal objek(String jenis, Object id) {
    return new SaringJurnal(null, null, null, jenis, String.valueOf(id), null, null, null, 100);
  }

  @Nullable String pola() {
    if (kata == null || kata.isBlank()) {
      return null;
    }
    return "%" + kata.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
