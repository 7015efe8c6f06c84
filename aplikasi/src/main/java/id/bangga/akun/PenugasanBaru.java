package id.bangga.akun;

import id.bangga.bersama.Peran;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role about to be given.
///
/// @param unitId for this unit only; null for all
/// @param tahun for this cycle only; null for all
/// @param sampai last day; null without end
public record PenugasanBaru(
    Peran peran,
    @Nullable Long unitId,
    @Nullable Integer tahun,
    LocalDate sejak,
    @Nullable LocalDate sampai) {}
