package id.bangga.juri;

import java.time.Instant;

/// A place within a tie, decided by the pleno.
///
/// @param urutan 1 is first
public record KeputusanSeri(long unitId, int urutan, String alasan, String oleh, Instant pada) {}
