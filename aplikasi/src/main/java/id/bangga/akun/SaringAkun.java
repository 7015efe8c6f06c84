package id.bangga.akun;

import id.bangga.bersama.Peran;
import org.jspecify.annotations.Nullable;

/// Which accounts to list; every part that is null does not filter.
///
/// @param kata part of name, user name, e-mail or NIP
/// @param peran holds this role today
/// @param unitId belongs to this unit or holds a role for it
/// @param urut `nama`, `pengguna`, `masuk` or `dibuat`
public record SaringAkun(
    @Nullable String kata,
    @Nullable Peran peran,
    @Nullable Long unitId,
    @Nullable Boolean aktif,
    String urut,
    boolean turun,
    int lewati,
    int batas) {

  /// Every account that matches, for an export.
  public SaringAkun semua() {
    return new SaringAkun(kata, peran, unitId, aktif, urut, turun, 0, 1_000_000);
  }

  @Nullable String pola() {
    return PolaCari.dari(kata);
  }
}
