package id.bangga.akun;

import org.jspecify.annotations.Nullable;

/// Which employees with faulty master data to list.
///
/// @param kata part of name, user name or NIP; blank for all
public record SaringDataAsn(@Nullable MasalahAsn masalah, String kata, int lewati, int batas) {

  /// All that match, for an export.
  public SaringDataAsn semua() {
    return new SaringDataAsn(masalah, kata, 0, 1_000_000);
  }

  @Nullable String pola() {
    return PolaCari.dari(kata);
  }
}
