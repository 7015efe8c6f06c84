package id.bangga.kepuasan.web;

import id.bangga.kepuasan.HasilTahunan;
import id.bangga.kepuasan.KotaTerbit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Published results of the city for citizens.
///
/// @param kota null while nothing is published
/// @param cari what was searched for
/// @param unit the units that match
public record HalamanKepuasan(
    @Nullable KotaTerbit kota, List<Integer> tahun, String cari, List<HasilTahunan> unit) {}
