package id.bangga.penilaian;

import java.util.Optional;

/// A module that knows the figures of an indicator (survey, learning, complaints …); implement as a
/// bean. What it knows goes before what was imported. When its figures change it calls {@link
/// PenilaianService#autoBerubah}.
public interface SumberAuto {
  /// The indicator's key, for example `survei.indeks`.
  String kunci();

  Optional<NilaiAuto> nilai(int tahun, long unitId);
}
