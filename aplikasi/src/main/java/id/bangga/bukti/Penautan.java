package id.bangga.bukti;

/// The wish to let an evidence support an indicator of a cycle.
public record Penautan(long buktiId, int tahun, long indikatorId) {}
