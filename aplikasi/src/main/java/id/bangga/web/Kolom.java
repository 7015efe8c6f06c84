package id.bangga.web;

/// A column of a table.
///
/// @param kode name in the address (`?urut=kode`); also what the service sorts by
/// @param urut may be sorted by
/// @param angka figures: right-aligned
public record Kolom(String kode, String label, boolean urut, boolean angka) {
  /// A sortable column of text.
  public static Kolom teks(String kode, String label) {
    return new Kolom(kode, label, true, false);
  }

  /// A sortable column of figures.
  public static Kolom angka(String kode, String label) {
    return new Kolom(kode, label, true, true);
  }

  /// A column one cannot sort by.
  public static Kolom tetap(String kode, String label) {
    return new Kolom(kode, label, false, false);
  }
}
