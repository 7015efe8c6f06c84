package id.bangga.organisasi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A unit as it was on a day.
///
/// @param id stays the same through renaming, moving and every other change
/// @param kode the government's own code, unique for ever
/// @param indukId the unit above it that day
/// @param kepala name of its head, empty when not known
/// @param terverifikasi false while no public source confirms the name
/// @param sejak first day it was as described here
/// @param sampai last day, or null until further notice
public record UnitKerja(
    long id,
    String kode,
    String nama,
    String singkatan,
    JenisUnit jenis,
    Klaster klaster,
    JenisLayanan jenisLayanan,
    @Nullable Long indukId,
    String kepala,
    int jumlahAsn,
    boolean terverifikasi,
    LocalDate sejak,
    @Nullable LocalDate sampai) {

  /// The short name where there is one, else the name.
  public String sebutan() {
    return singkatan.isEmpty() ? nama : singkatan;
  }
}
