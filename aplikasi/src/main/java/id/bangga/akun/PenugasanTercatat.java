package id.bangga.akun;

import id.bangga.bersama.Peran;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role assignment as it stands in the database.
///
/// @param diakhiri when it was ended ahead of time; null while it runs
public record PenugasanTercatat(
    long id,
    long akunId,
    Peran peran,
    @Nullable Long unitId,
    @Nullable Integer tahun,
    LocalDate sejak,
    @Nullable LocalDate sampai,
    @Nullable Instant diakhiri) {

  public boolean berlaku(LocalDate hari) {
    return diakhiri == null && !sejak.isAfter(hari) && (sampai == null || !sampai.isBefore(hari));
  }

  /// Not ended, and not over: in force today or later.
  public boolean berjalan(LocalDate hari) {
    return diakhiri == null && (sampai == null || !sampai.isBefore(hari));
  }
}
