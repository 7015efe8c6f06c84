package id.bangga.hasil.web;

import id.bangga.hasil.HasilVerifikasi;
import org.jspecify.annotations.Nullable;

/// What a verification says.
///
/// @param asal what was verified, in words
/// @param tahun the year whose published result has this hash; null when there is none
public record HalamanVerifikasi(
    @Nullable HasilVerifikasi hasil, String asal, @Nullable Integer tahun, String galat) {}
