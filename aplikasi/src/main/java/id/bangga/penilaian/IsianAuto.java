package id.bangga.penilaian;

import java.math.BigDecimal;
import java.util.List;

/// Figures that a verifier enters by hand.
///
/// @param berlaku false: the indicator does not apply, for the reason in `keterangan`
public record IsianAuto(
    String kunci, List<BigDecimal> masukan, boolean berlaku, String keterangan, String sumber) {
  public IsianAuto {
    masukan = List.copyOf(masukan);
    keterangan = keterangan.strip();
    sumber = sumber.strip();
  }
}
