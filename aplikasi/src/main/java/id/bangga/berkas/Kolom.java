package id.bangga.berkas;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A column that a reader expects, and what its cells may hold. Immutable; refine with `berkode`,
/// `antara`, `saran`.
///
/// @param nama the name in messages, as the file's header writes it when present
/// @param indeks place in the file, -1 when the file lacks it
/// @param wajib blank cells are faults
/// @param kode code of every fault in its cells, null for the general codes `BK_…`
/// @param saran the cure, added to the message
public record Kolom(
    String nama,
    int indeks,
    boolean wajib,
    @Nullable String kode,
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maksimum,
    String saran) {

  static Kolom dari(String nama, int indeks, boolean wajib) {
    return new Kolom(nama, indeks, wajib, null, null, null, "");
  }

  public boolean ada() {
    return indeks >= 0;
  }

  /// The same column whose faults carry this code.
  public Kolom berkode(String baru) {
    return new Kolom(nama, indeks, wajib, baru, minimum, maksimum, saran);
  }

  /// The same column whose numbers lie from `min` to `maks`.
  public Kolom antara(long min, long maks) {
    return antara(BigDecimal.valueOf(min), BigDecimal.valueOf(maks));
  }

  public Kolom antara(BigDecimal min, BigDecimal maks) {
    return new Kolom(nama, indeks, wajib, kode, min, maks, saran);
  }

  /// The same column with the cure to print, for example `Kosongkan bila tidak dijawab.`
  public Kolom saran(String kalimat) {
    return new Kolom(nama, indeks, wajib, kode, minimum, maksimum, kalimat);
  }

  /// The same column with blank cells allowed.
  public Kolom bolehKosong() {
    return new Kolom(nama, indeks, false, kode, minimum, maksimum, saran);
  }
}
