package id.bangga.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A port number; 0 lets the system choose.
final class PembacaPort implements ITypeConverter<Integer> {
  private static final int TERBESAR = 65_535;

  @Override
  public Integer convert(String teks) {
    if (!teks.matches("[0-9]{1,5}") || Integer.parseInt(teks) > TERBESAR) {
      throw new TypeConversionException("Isi nomor 0 sampai 65535.");
    }
    return Integer.valueOf(teks);
  }
}
