package id.bangga.dasbor.web;

import id.bangga.dokumen.Bagan;
import id.bangga.organisasi.Klaster;
import id.bangga.web.Tautan;
import java.util.List;

/// Charts of one year and one ranking group.
///
/// @param tanpa how many units have no complete desk value yet
public record HalamanDasbor(
    int tahun,
    Klaster klaster,
    List<Tautan> pilihTahun,
    List<Tautan> pilihKlaster,
    List<Bagian> bagian,
    int unit,
    int tanpa) {

  /// A chart with the units behind it.
  public record Bagian(String judul, Bagan bagan, List<Tautan> unit) {}
}
