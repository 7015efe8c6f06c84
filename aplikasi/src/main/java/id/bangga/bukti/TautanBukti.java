package id.bangga.bukti;

import java.time.Instant;

/// One use of an evidence: the indicator of a cycle it supports.
///
/// @param penaut name of the person who linked it
public record TautanBukti(
    long buktiId,
    int tahun,
    long indikatorId,
    String kode,
    String nama,
    String penaut,
    Instant ditautkanPada) {}
