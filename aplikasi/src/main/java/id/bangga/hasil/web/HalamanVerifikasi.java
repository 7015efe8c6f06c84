package id.bangga.hasil.web;

import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilVerifikasi;
import org.jspecify.annotations.Nullable;

/// What a verification says.
///
/// @param asal what was verified, in words
/// @param terbit the published result that has this hash; null when there is none
public record HalamanVerifikasi(
    @Nullable HasilVerifikasi hasil, String asal, @Nullable HasilBeku terbit, String galat) {}
