package id.bangga.penilaian;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A module that knows the figures of an indicator (survey, learning, complaints …); implement as a
/// bean. What it knows goes before what was imported. When its figures change it calls {@link
/// PenilaianService#autoBerubah}.
public interface SumberAuto {
  /// The indicator's key, for example `survei.indeks`.
  String kunci();

  Optional<NilaiAuto> nilai(int tahun, long unitId);

  /// The same for many units at once, for pages over the whole city: a source that reads a database
  /// answers with one statement.
  default Map<Long, NilaiAuto> nilai(int tahun, Collection<Long> unitId) {
    Map<Long, NilaiAuto> hasil = new HashMap<>();
    unitId.forEach(id -> nilai(tahun, id).ifPresent(nilai -> hasil.put(id, nilai)));
    return hasil;
  }
}
