package id.bangga.berkas;

/// How much a file may hold before it is refused; guards memory against zip bombs and mistakes.
///
/// @param bita size of the file, and of everything unpacked from an XLSX taken eight times
/// @param baris data rows
/// @param kolom columns of the header
/// @param hurufSel characters of one cell
public record BatasBerkas(long bita, int baris, int kolom, int hurufSel) {

  /// 256 MB, 1,048,575 rows (what a spreadsheet holds), 512 columns, 32,767 characters.
  public static final BatasBerkas BAWAAN = new BatasBerkas(256L << 20, 1_048_575, 512, 32_767);

  long bitaTerurai() {
    return bita * 8;
  }
}
