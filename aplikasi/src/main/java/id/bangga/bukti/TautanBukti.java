package id.bangga.bukti;

import java.time.Instant;

/// One use of an evidence: the indicator of a cycle it supports.
public record TautanBukti(
    long buktiId, int tahun, long indikatorId, String penaut, Instant ditautkanPada) {}
