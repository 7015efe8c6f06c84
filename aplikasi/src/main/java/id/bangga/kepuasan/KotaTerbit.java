package id.bangga.kepuasan;

import java.util.List;

/// The city's published results of a year.
///
/// @param unit by code
public record KotaTerbit(
    int tahun, List<HasilTahunan> unit, List<Wilayah> kecamatan, Gabungan kota) {
  public KotaTerbit {
    unit = List.copyOf(unit);
    kecamatan = List.copyOf(kecamatan);
  }

  /// A kecamatan with the kelurahan in it, as far as they have published.
  public record Wilayah(String kode, String nama, Gabungan nilai) {}
}
