package id.bangga.kepuasan;

import id.bangga.organisasi.JenisUnit;
import java.util.List;
import java.util.Map;

/// The city's published results of a year.
///
/// @param unit by code
/// @param jenis kind of each unit at the end of the year
public record KotaTerbit(
    int tahun,
    List<HasilTahunan> unit,
    Map<Long, JenisUnit> jenis,
    List<Wilayah> kecamatan,
    Gabungan kota) {
  public KotaTerbit {
    unit = List.copyOf(unit);
    jenis = Map.copyOf(jenis);
    kecamatan = List.copyOf(kecamatan);
  }

  /// A kecamatan with the kelurahan in it, as far as they have published.
  public record Wilayah(String kode, String nama, Gabungan nilai) {}
}
