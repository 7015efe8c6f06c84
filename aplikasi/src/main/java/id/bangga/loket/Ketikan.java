package id.bangga.loket;

import id.bangga.layanan.Profil;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One paper questionnaire as typed.
///
/// @param bundel the stack of sheets, for example `2026-09-A`; `nomor` is the sheet's number in it
/// @param nilai one digit for each question in the order printed, 0 for blank
/// @param profil what the sheet says of its respondent; `saran` what they suggest, null when
///   nothing
/// @param ganda must a second person type it before it counts?
public record Ketikan(
    long titikId,
    String bundel,
    int nomor,
    long layananId,
    LocalDate tanggal,
    String nilai,
    boolean ganda,
    Profil profil,
    @Nullable String saran) {
  /// A sheet that says nothing of its respondent.
  public Ketikan(
      long titikId,
      String bundel,
      int nomor,
      long layananId,
      LocalDate tanggal,
      String nilai,
      boolean ganda) {
    this(titikId, bundel, nomor, layananId, tanggal, nilai, ganda, Profil.KOSONG, null);
  }
}
