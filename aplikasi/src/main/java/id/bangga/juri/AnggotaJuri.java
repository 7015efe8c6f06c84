package id.bangga.juri;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A member of the jury of a year.
///
/// @param eksternal from outside the local government
/// @param dinyatakan when the juror declared about conflicts of interest; null before that
public record AnggotaJuri(
    int tahun,
    long akunId,
    String nama,
    String lembaga,
    boolean eksternal,
    @Nullable Instant dinyatakan) {}
