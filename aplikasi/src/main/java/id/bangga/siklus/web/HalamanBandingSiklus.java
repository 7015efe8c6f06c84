package id.bangga.siklus.web;

import id.bangga.web.Pilihan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cycle beside another one.
///
/// @param lama the other one, and the comparison; null when there is no other
public record HalamanBandingSiklus(
    HalamanSiklus induk,
    List<Pilihan> pilihan,
    @Nullable HalamanSiklus lama,
    @Nullable BandingSiklus banding) {}
