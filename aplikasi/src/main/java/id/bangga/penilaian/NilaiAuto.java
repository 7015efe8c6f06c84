package id.bangga.penilaian;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Figures for one indicator that the unit does not enter itself.
///
/// @param masukan figures in the order of the indicator's formula; empty when not applicable
/// @param berlaku false: the indicator does not apply to this unit, for the reason in `keterangan`
/// @param sumber where they come from, for example `Survei BerAKHLAK 2026`
/// @param pengisi who brought them in
/// @param beku how they were frozen with a submission; null while they follow their source
public record NilaiAuto(
    String kunci,
    List<BigDecimal> masukan,
    boolean berlaku,
    String keterangan,
    String sumber,
    String pengisi,
    Instant pada,
    @Nullable Beku beku) {
  public NilaiAuto {
    masukan = List.copyOf(masukan);
  }

  /// Frozen with the submission, or taken over later for a reason.
  ///
  /// @param alasan empty for what was frozen with the submission
  public record Beku(String alasan, String oleh, Instant pada) {
    public boolean diambilAlih() {
      return !alasan.isEmpty();
    }
  }

  public NilaiAuto(
      String kunci,
      List<BigDecimal> masukan,
      boolean berlaku,
      String keterangan,
      String sumber,
      String pengisi,
      Instant pada) {
    this(kunci, masukan, berlaku, keterangan, sumber, pengisi, pada, null);
  }

  NilaiAuto dibekukan(Beku sebagai) {
    return new NilaiAuto(kunci, masukan, berlaku, keterangan, sumber, pengisi, pada, sebagai);
  }

  /// Do both say the same figures, whatever their origin?
  boolean sama(NilaiAuto lain) {
    return berlaku == lain.berlaku
        && masukan.size() == lain.masukan.size()
        && IntStream.range(0, masukan.size())
            .allMatch(i -> masukan.get(i).compareTo(lain.masukan.get(i)) == 0);
  }
}
