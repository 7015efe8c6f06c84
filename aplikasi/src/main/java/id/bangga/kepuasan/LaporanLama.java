package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A result that a unit published before it was computed here, with what the audit found.
///
/// @param sumber the document it stands in
/// @param ikmTerbit and `mutuTerbit` exactly as printed
/// @param responden null when the report does not say
/// @param ikmTepat the exact weight on the printed figures; null when undefined
/// @param metode words of every method that may have produced the printed index
/// @param temuan what is wrong in the report, one sentence each
public record LaporanLama(
    long id,
    long unitId,
    Periode periode,
    String sumber,
    String ikmTerbit,
    String mutuTerbit,
    @Nullable Long responden,
    @Nullable BigDecimal ikmTepat,
    String mutuTepat,
    List<String> metode,
    List<String> temuan,
    String dicatatOleh,
    Instant dicatatPada) {
  public LaporanLama {
    metode = List.copyOf(metode);
    temuan = List.copyOf(temuan);
  }
}
