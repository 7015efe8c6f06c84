package id.bangga.skm;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A published report as its figures are printed.
///
/// @param mutu letter and words as printed, for example `B (Sangat Baik)`
/// @param proporsi shares in per cent by characteristic, for example sex or service
record LaporanTerbit(
    @Nullable Long n,
    List<UnsurTerbit> unsur,
    Tercetak ikm,
    @Nullable String mutu,
    @Nullable String kinerja,
    Lain lain,
    Map<String, List<Tercetak>> proporsi) {

  /// What a report may print besides.
  ///
  /// @param tahunLalu the index of the period before
  /// @param tren what the text says about it: `naik`, `turun`, `tetap`
  record Lain(
      @Nullable Tercetak bobot,
      @Nullable Tercetak nrr,
      @Nullable Tercetak jumlahTertimbang,
      @Nullable Tercetak tahunLalu,
      @Nullable String tren,
      @Nullable Long populasi,
      @Nullable Long terkumpul,
      @Nullable Long dibuang) {}

  public LaporanTerbit {
    unsur = List.copyOf(unsur);
  }
}
