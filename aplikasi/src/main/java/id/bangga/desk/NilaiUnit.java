package id.bangga.desk;

import id.bangga.instrumen.Nilai;
import id.bangga.organisasi.Klaster;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A unit's three columns: what it said itself, what the desk found, what is official.
///
/// @param mandiri total of the self-assessment, 0 to 100; it never ranks; null when none was handed
///   in
/// @param desk total before objections and field verification; null while something is open
/// @param akhir the official value with its components; null before it is final
/// @param indikator the three scores of each indicator, by its code
public record NilaiUnit(
    long unitId,
    String kode,
    String nama,
    Klaster klaster,
    StatusDesk status,
    @Nullable BigDecimal mandiri,
    @Nullable BigDecimal desk,
    @Nullable Nilai akhir,
    Map<String, TigaKolom> indikator) {

  /// Scores of one indicator, 0 to 1; null where there is none or it does not apply.
  public record TigaKolom(
      @Nullable BigDecimal mandiri, @Nullable BigDecimal desk, @Nullable NilaiFinal akhir) {}

  public NilaiUnit {
    indikator = Map.copyOf(indikator);
  }

  /// Self-assessment minus official value; null when either is missing.
  public @Nullable BigDecimal selisih() {
    BigDecimal resmi = akhir == null ? null : akhir.total();
    return mandiri == null || resmi == null ? null : mandiri.subtract(resmi);
  }
}
