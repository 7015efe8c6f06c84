package id.bangga.loket;

import java.time.LocalDate;

/// One paper questionnaire as typed.
///
/// @param bundel the stack of sheets, for example `2026-09-A`; `nomor` is the sheet's number in it
/// @param nilai one digit for each question in the order printed, 0 for blank
/// @param ganda must a second person type it before it counts?
public record Ketikan(
    long titikId,
    String bundel,
    int nomor,
    long layananId,
    LocalDate tanggal,
    String nilai,
    boolean ganda) {}
