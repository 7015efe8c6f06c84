package id.bangga.layanan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An act by which answers were taken out of the figures, shown beside both figures.
///
/// @param tanda the signs those answers bore, in words
/// @param dibatalkan when it was undone; null while it holds
public record Pengecualian(
    long id,
    long unitId,
    String alasan,
    String tanda,
    int jumlah,
    String oleh,
    Instant dibuat,
    @Nullable Instant dibatalkan,
    @Nullable String alasanBatal) {}
