package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.skm.MetodeBobot;
import id.bangga.skm.Mutu;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One frozen result: a unit, a period, a version.
///
/// @param metode the weight; results with different weights are never compared
/// @param sidik SHA-256 of its file
/// @param alasan why there is a new version; empty for the first
/// @param diumumkanPada null while only the government may read it
/// @param jumlahTerpisah its sums of pairs are kept apart from its file; the files of before hold
///   them and are not handed out
public record HasilTetap(
    long id,
    long unitId,
    Periode periode,
    int versi,
    MetodeBobot metode,
    long responden,
    BigDecimal ikm,
    Mutu mutu,
    String sidik,
    String alasan,
    String ditetapkanOleh,
    Instant ditetapkanPada,
    @Nullable Instant diumumkanPada,
    boolean jumlahTerpisah) {
  public boolean diumumkan() {
    return diumumkanPada != null;
  }
}
