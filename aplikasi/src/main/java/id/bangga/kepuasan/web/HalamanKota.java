package id.bangga.kepuasan.web;

import id.bangga.dokumen.Bagan;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.IndeksKota;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The results of the whole city in one period.
///
/// @param beku newest frozen results of each unit within this period
public record HalamanKota(
    IndeksKota kota,
    Daftar<IndeksKota.Baris> unit,
    Map<Long, List<HasilTetap>> beku,
    List<Tautan> tahun,
    List<Tautan> periode,
    Gambar gambar) {
  /// The charts; each null when there is nothing to draw.
  public record Gambar(@Nullable Bagan sebaran, @Nullable Bagan unsur, @Nullable Bagan kecamatan) {}

  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("nama", "Unit"),
          Kolom.teks("kelompok", "Kelompok"),
          Kolom.angka("ikm", "IKM"),
          Kolom.teks("mutu", "Mutu"),
          Kolom.angka("n", "Responden"),
          Kolom.tetap("selang", "Selang 95\u00a0%"),
          Kolom.teks("sampel", "Sampel"),
          Kolom.tetap("keadaan", "Keadaan"));

  public String alamat(long unitId) {
    return "/kelola-kepuasan/%s/%d".formatted(kota.periode().kode(), unitId);
  }

  /// How far the result of a unit has come.
  public String keadaan(long unitId) {
    return KeadaanHasil.kata(kota.periode(), beku.getOrDefault(unitId, List.of()));
  }
}
