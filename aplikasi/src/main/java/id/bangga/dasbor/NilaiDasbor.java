package id.bangga.dasbor;

import id.bangga.desk.StatusDesk;
import id.bangga.organisasi.Klaster;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One unit in one year, as the dashboard shows it.
///
/// @param mandiri the self-assessment, 0 to 100; null when none was handed in
/// @param desk the official value, or the desk's while it is not official; null while something is
///   open
/// @param komponen share of each branch's weight in per cent, from the desk's scores so far;
///   branches not fully scored are left out
public record NilaiDasbor(
    String kode,
    String nama,
    Klaster klaster,
    StatusDesk status,
    @Nullable BigDecimal mandiri,
    @Nullable BigDecimal desk,
    Map<String, BigDecimal> komponen) {
  public NilaiDasbor {
    komponen = Map.copyOf(komponen);
  }

  /// Self-assessment minus desk; null when either is missing.
  public @Nullable BigDecimal selisih() {
    return mandiri == null || desk == null ? null : mandiri.subtract(desk);
  }
}
