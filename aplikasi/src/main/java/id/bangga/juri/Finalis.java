package id.bangga.juri;

import id.bangga.organisasi.Klaster;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit that presents before the jury, as it stood when it was chosen.
///
/// @param penentu the rule that put it at its place
/// @param urutan place in the order of presentation; null before the draw
/// @param mulai when its slot begins; null before the draw
public record Finalis(
    int tahun,
    long unitId,
    Klaster klaster,
    String kode,
    String nama,
    BigDecimal nilaiDesk,
    BigDecimal komponenB,
    BigDecimal komponenB3,
    int peringkatDesk,
    PenentuSeri penentu,
    @Nullable Integer urutan,
    @Nullable Instant mulai) {

  /// As a candidate of a ranking by the desk value.
  Kandidat kandidat(BigDecimal nilai, @Nullable BigDecimal dampak, @Nullable Integer urutanPleno) {
    return new Kandidat(Long.toString(unitId), nilai, komponenB, dampak, komponenB3, urutanPleno);
  }
}
