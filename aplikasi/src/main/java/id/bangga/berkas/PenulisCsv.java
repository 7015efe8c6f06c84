package id.bangga.berkas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes CSV after RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe
/// in front (numbers do not); our own reader takes it off again.
public final class PenulisCsv {
  private final Appendable keluar;
  private final char pemisah;

  private PenulisCsv(Appendable keluar, char pemisah) {
    this.keluar = keluar;
    this.pemisah = pemisah;
  }

  /// Comma and decimal point, for other programs.
  public static PenulisCsv koma(Appendable keluar) {
    return new PenulisCsv(keluar, ',');
  }

  /// Semicolon and decimal comma with byte order mark: opens in Indonesian Excel with a double
  /// click.
  public static PenulisCsv excelIndonesia(Appendable keluar) {
    try {
      keluar.append('\ufeff');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PenulisCsv(keluar, ';');
  }

  public PenulisCsv baris(@Nullable Object... sel) {
    return baris(Arrays.asList(sel));
  }

  public PenulisCsv baris(List<? extends @Nullable Object> sel) {
    try {
      for (int i = 0; i < sel.size(); i++) {
        if (i > 0) {
          keluar.append(pemisah);
        }
        tulis(sel.get(i));
      }
      keluar.append("\r\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tulis(@Nullable Object isi) throws IOException {
    if (isi == null) {
      return;
    }
    if (isi instanceof Number angka) {
      keluar.append(kutip(angka(angka)));
    } else {
      String teks = isi.toString();
      keluar.append(kutip(sepertiRumus(teks, 0) ? "'" + teks : teks));
    }
  }

  private String angka(Number angka) {
    String teks =
        angka instanceof BigDecimal d
            ? d.toPlainString()
            : angka instanceof Double || angka instanceof Float
                ? BigDecimal.valueOf(angka.doubleValue()).toPlainString()
                : angka.toString();
    return pemisah == ';' ? teks.replace('.', ',') : teks;
  }

  private String kutip(String teks) {
    boolean perlu = false;
    for (int i = 0; i < teks.length() && !perlu; i++) {
      char c = teks.charAt(i);
      perlu = c == pemisah || c == '"' || c == '\n' || c == '\r';
    }
    boolean tepi = !teks.isEmpty() && !teks.strip().equals(teks);
    return perlu || tepi ? '"' + teks.replace("\"", "\"\"") + '"' : teks;
  }

  /// Does the text from `mulai` on begin like a formula (`= + - @`, tab, carriage return)?
  static boolean sepertiRumus(String teks, int mulai) {
    return teks.length() > mulai && "=+-@\t\r".indexOf(teks.charAt(mulai)) >= 0;
  }
}
