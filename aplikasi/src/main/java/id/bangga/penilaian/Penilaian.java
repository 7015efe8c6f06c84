package id.bangga.penilaian;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One unit's self-assessment in one cycle.
///
/// @param id 0 while the unit has done nothing yet
/// @param alasanKembali why it was last returned, else empty
/// @param pengajuan the submission that stands, null while there is none
/// @param batasPerbaikan until when a returned one may be mended although the phase has ended
/// @param nilai what the answers come to, 0 to 100; never used for ranking
/// @param terjawab answered of the `wajib` indicators that the unit itself fills in
/// @param berbukti of these, with valid evidence
/// @param versi counts every change; the board is dated by it
public record Penilaian(
    long id,
    int tahun,
    long unitId,
    StatusPenilaian status,
    String alasanKembali,
    @Nullable Pengajuan pengajuan,
    @Nullable Instant batasPerbaikan,
    @Nullable BigDecimal nilai,
    int terjawab,
    int wajib,
    int berbukti,
    long versi) {

  static Penilaian belumAda(int tahun, long unitId) {
    return new Penilaian(0, tahun, unitId, StatusPenilaian.DRAF, "", null, null, null, 0, 0, 0, 0);
  }

  public boolean diajukan() {
    return status == StatusPenilaian.DIAJUKAN;
  }

  /// Submitted, and not waiting in the grace queue: the desk may take it up.
  public boolean sah() {
    return pengajuan != null && pengajuan.sah();
  }
}
