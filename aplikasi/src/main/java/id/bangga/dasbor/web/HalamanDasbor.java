package id.bangga.dasbor.web;

import id.bangga.dokumen.Bagan;
import id.bangga.instrumen.Komponen;
import id.bangga.organisasi.Klaster;
import id.bangga.web.Tautan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One year and one ranking group on one page: every chart with its figures and the units behind.
///
/// @param tanpa how many units have no complete desk value yet
/// @param sebaran null while nobody has a value; so are the others
public record HalamanDasbor(
    int tahun,
    Klaster klaster,
    List<Tautan> pilihTahun,
    List<Tautan> pilihKlaster,
    List<Ubin> ubin,
    Bagan kemajuan,
    @Nullable Bagan sebaran,
    List<Tautan> unit,
    @Nullable Petak petak,
    @Nullable Deret selisih,
    @Nullable Deret banding,
    int jumlah,
    int tanpa) {

  /// A figure of the whole group.
  public record Ubin(String label, String nilai, String keterangan) {}

  /// Units by components.
  ///
  /// @param semua how many units there are; more than the rows when only the weakest are shown
  public record Petak(String judul, List<Komponen> komponen, List<BarisPetak> baris, int semua) {}

  public record BarisPetak(String kode, String nama, List<Sel> sel) {}

  /// One cell of the heat map.
  ///
  /// @param teks per cent without decimals; a dash while something is not scored
  /// @param kadar 0 to 4: how strongly it is shaded
  /// @param terlemah the weakest of its row
  public record Sel(String komponen, String teks, int kadar, boolean terlemah) {}

  /// Units in rows with a bar each.
  ///
  /// @param kolom names of the figures right of the bar
  public record Deret(
      String judul, String keterangan, List<String> kolom, List<BarisDeret> baris) {}

  /// @param gambar the bar as SVG
  /// @param angka figures right of the bar, the first opens its telusur
  public record BarisDeret(
      String kode, String nama, String gambar, String telusur, List<String> angka) {}
}
