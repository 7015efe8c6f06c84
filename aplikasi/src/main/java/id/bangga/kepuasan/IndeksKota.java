package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import java.util.List;

/// Every unit with answers in a period, the kecamatan with their kelurahan, and the city.
///
/// @param unit by code
/// @param kota the whole city over all respondents, and the plain mean of the units
/// @param tanpaJawaban units that have services in use but no answer in the period
public record IndeksKota(
    Periode periode,
    List<Baris> unit,
    List<Wilayah> kecamatan,
    Gabungan kota,
    List<UnitTanpaJawaban> tanpaJawaban) {
  public IndeksKota {
    unit = List.copyOf(unit);
    kecamatan = List.copyOf(kecamatan);
    tanpaJawaban = List.copyOf(tanpaJawaban);
  }

  /// One unit.
  public record Baris(long unitId, String kode, String nama, String kelompok, NilaiIkm nilai) {}

  /// A kecamatan with the kelurahan in it.
  public record Wilayah(long unitId, String kode, String nama, Gabungan nilai) {}

  /// A unit that serves but was not surveyed.
  public record UnitTanpaJawaban(long unitId, String kode, String nama) {}

  public long dibawahMinimum() {
    return unit.stream().filter(satu -> satu.nilai().sampel() == StatusSampel.KURANG).count();
  }
}
