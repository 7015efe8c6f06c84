package id.bangga.penilaian;

import id.bangga.instrumen.Jawaban;
import java.time.Instant;

/// An answer as somebody saved it.
///
/// @param versi counts the savings, for optimistic locking
public record JawabanTersimpan(
    long indikatorId,
    Jawaban jawaban,
    String penjelasan,
    int versi,
    String pengubah,
    Instant diubahPada) {}
