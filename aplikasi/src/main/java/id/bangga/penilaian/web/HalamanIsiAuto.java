package id.bangga.penilaian.web;

import id.bangga.instrumen.Indikator;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.siklus.Peserta;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Figures of one unit and one indicator, entered by hand with their source.
///
/// @param dariModul keys that a module answers
/// @param dipilih null until unit and indicator are chosen
public record HalamanIsiAuto(
    int tahun,
    List<Peserta> unit,
    List<Indikator> kunci,
    Set<String> dariModul,
    Formulir pilihan,
    @Nullable Isian dipilih) {

  /// What is filled in.
  ///
  /// @param ada what was entered or imported before, if anything
  public record Isian(
      Peserta unit, Indikator indikator, @Nullable NilaiAuto ada, Formulir formulir) {
    public String kunci() {
      return indikator.kunci().orElseThrow();
    }
  }

  public String alamat() {
    return "/penilaian/" + tahun + "/auto";
  }

  public List<Pilihan> pilihanUnit() {
    return unit.stream()
        .map(satu -> Pilihan.dari(String.valueOf(satu.unitId()), satu.nama()))
        .toList();
  }

  public List<Pilihan> pilihanKunci() {
    return HalamanAuto.pilihan(kunci);
  }
}
