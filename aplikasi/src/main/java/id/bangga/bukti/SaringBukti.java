package id.bangga.bukti;

import org.jspecify.annotations.Nullable;

/// What a list of evidence is asked for.
///
/// @param kata words in title, file name or owner; blank for all
/// @param tahun only what touches this calendar year
/// @param dipakai true: linked to an indicator, false: orphans, null: both
/// @param urut `judul`, `tanggal`, `unggah` or `ukuran`
public record SaringBukti(
    long unitId,
    String kata,
    @Nullable TipeBerkas tipe,
    @Nullable Integer tahun,
    @Nullable Boolean dipakai,
    boolean terhapus,
    String urut,
    boolean turun,
    int lewati,
    int batas) {

  /// Everything in the locker, newest first.
  public static SaringBukti semua(long unitId) {
    return new SaringBukti(
        unitId, "", null, null, null, false, "unggah", true, 0, Integer.MAX_VALUE);
  }

  String pola() {
    return "%" + kata.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
