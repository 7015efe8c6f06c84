package id.bangga.desk;

import id.bangga.instrumen.Jawaban;

/// What an evaluator enters for one indicator.
///
/// @param versi the version that was read; 0 when nothing stood there
public record IsianNilai(
    long indikatorId, Jawaban jawaban, boolean buktiSah, String catatan, int versi) {}
