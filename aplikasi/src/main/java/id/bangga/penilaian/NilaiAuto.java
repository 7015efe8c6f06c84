package id.bangga.penilaian;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// Figures for one indicator that the unit does not enter itself.
///
/// @param masukan figures in the order of the indicator's formula; empty when not applicable
/// @param berlaku false: the indicator does not apply to this unit, for the reason in `keterangan`
/// @param sumber where they come from, for example `Survei BerAKHLAK 2026`
/// @param pengisi who brought them in
public record NilaiAuto(
    String kunci,
    List<BigDecimal> masukan,
    boolean berlaku,
    String keterangan,
    String sumber,
    String pengisi,
    Instant pada) {
  public NilaiAuto {
    masukan = List.copyOf(masukan);
  }
}
