package id.bangga.berkas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One data row as the file holds it: the row number a spreadsheet shows, and its cells. A cell is
/// text, a number, a date, or blank; an error of a formula is a {@link SelRusak}.
public final class Baris {
  private final int nomor;
  private final @Nullable Object[] sel;

  Baris(int nomor, @Nullable Object[] sel) {
    this.nomor = nomor;
    this.sel = sel;
  }

  /// The value that a formula could not compute, for example `#DIV/0!`.
  record SelRusak(String tulisan) {}

  /// Row as a spreadsheet numbers it; the header is 1.
  public int nomor() {
    return nomor;
  }

  /// The cell as written, trimmed; empty when blank.
  public String teks(int kolom) {
    Object isi = sel(kolom);
    if (isi instanceof String teks) { // nearly every cell of a CSV
      return teks;
    }
    return switch (isi) {
      case null -> "";
      case BigDecimal angka -> teksAngka(angka);
      case LocalDateTime waktu -> teksWaktu(waktu);
      case SelRusak rusak -> rusak.tulisan();
      default -> isi.toString();
    };
  }

  public boolean kosong(int kolom) {
    return sel(kolom) == null;
  }

  @Nullable Object sel(int kolom) {
    return kolom >= 0 && kolom < sel.length ? sel[kolom] : null;
  }

  int lebar() {
    return sel.length;
  }

  /// A stored 3.4000000000000004 is the 3.4 that the spreadsheet shows: fifteen digits count.
  static BigDecimal angkaTerlihat(BigDecimal angka) {
    return angka.precision() > 15 ? angka.round(new MathContext(15)) : angka;
  }

  private static String teksAngka(BigDecimal angka) {
    BigDecimal rapi = angka.scale() > 0 ? angka.stripTrailingZeros() : angka;
    return rapi.toPlainString();
  }

  private static String teksWaktu(LocalDateTime waktu) {
    boolean tengahMalam = waktu.toLocalTime().toSecondOfDay() == 0;
    return tengahMalam ? waktu.toLocalDate().toString() : waktu.toString();
  }
}
