package id.bangga.penilaian;

import java.math.BigDecimal;
import java.util.List;

/// Figures of a unit that a module or an import supplies for an indicator.
///
/// @param kunci the indicator's key, for example `survei.indeks`
/// @param masukan the inputs of the indicator's formula, in their order
/// @param berlaku false: the indicator does not apply to this unit, for the reason in `keterangan`
/// @param sumber which module or file, and as of when
public record NilaiAuto(
    String kunci, List<BigDecimal> masukan, boolean berlaku, String keterangan, String sumber) {
  public NilaiAuto {
    masukan = List.copyOf(masukan);
  }
}
