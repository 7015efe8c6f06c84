package id.bangga.kepuasan.web;

import id.bangga.kepuasan.HasilTahunan;
import id.bangga.kepuasan.KotaTerbit;
import id.bangga.organisasi.JenisUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Published results of the city for citizens.
///
/// @param kota null while nothing is published
/// @param cari what was searched for
/// @param unit the units that match
public record HalamanKepuasan(
    @Nullable KotaTerbit kota, List<Integer> tahun, String cari, List<HasilTahunan> unit) {

  /// Units of one kind, by name.
  public record Kelompok(JenisUnit jenis, List<HasilTahunan> unit) {
    public String jangkar() {
      return jenis.name().toLowerCase(Locale.ROOT);
    }
  }

  /// The units that match, kind by kind.
  public List<Kelompok> kelompok() {
    if (kota == null) {
      return List.of();
    }
    Map<JenisUnit, List<HasilTahunan>> hasil = new EnumMap<>(JenisUnit.class);
    for (HasilTahunan satu : unit) {
      JenisUnit jenis = Objects.requireNonNull(kota.jenis().get(satu.unitId()));
      hasil.computeIfAbsent(jenis, _ -> new ArrayList<>()).add(satu);
    }
    hasil.values().forEach(milik -> milik.sort(Comparator.comparing(HasilTahunan::nama)));
    return hasil.entrySet().stream().map(e -> new Kelompok(e.getKey(), e.getValue())).toList();
  }
}
