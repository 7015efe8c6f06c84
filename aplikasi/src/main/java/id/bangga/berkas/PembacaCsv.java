package id.bangga.berkas;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// CSV after RFC 4180 in UTF-8, with or without byte order mark; the separator (`,` `;` or tab) is
/// the one most used in the header line.
final class PembacaCsv {
  private static final int TAMPAK_BINER = 8192;

  private PembacaCsv() {}

  static Tabel baca(byte[] isi, BatasBerkas batas) {
    int awal = panjangBom(isi);
    if (awal < 0 || adaNol(isi)) {
      return PembacaTabel.tolak(
          KodeBerkas.BK_001,
          "Isi berkas bukan teks UTF-8 dan bukan XLSX. Simpan sebagai “CSV UTF-8” atau “XLSX”.");
    }
    char pemisah = pemisah(isi, awal);
    var penyusun = new PenyusunTabel(batas);
    int nomor = 0;
    try (Reader pembaca = pembaca(isi, awal);
        CsvReader<String[]> csv =
            CsvReader.builder()
                .fieldSeparator(pemisah)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(StringArrayHandler.of(), pembaca)) {
      for (String[] medan : csv) {
        nomor++;
        if (!penyusun.tambah(nomor, sel(penyusun, nomor, medan))) {
          break;
        }
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      return rusak(nomor + 1, e);
    }
    return penyusun.selesai(pemisah == ',' ? Desimal.TITIK : Desimal.TAK_TENTU);
  }

  private static @Nullable Object[] sel(PenyusunTabel penyusun, int nomor, String[] medan) {
    var sel = new @Nullable Object[medan.length];
    for (int i = 0; i < medan.length; i++) {
      if (penyusun.terlaluPanjang(medan[i])) {
        penyusun.laporPanjang(nomor);
      } else {
        sel[i] = penyusun.selTeks(tanpaPelindung(medan[i]));
      }
    }
    return sel;
  }

  /// Our own CSV puts an apostrophe before text that a spreadsheet would take for a formula.
  private static String tanpaPelindung(String teks) {
    boolean terlindung =
        teks.length() > 1 && teks.charAt(0) == '\'' && PenulisCsv.sepertiRumus(teks, 1);
    return terlindung ? teks.substring(1) : teks;
  }

  private static Tabel rusak(int nomor, Exception e) {
    boolean sandi = e instanceof IOException || e.getCause() instanceof IOException;
    String pesan =
        sandi
            ? "Ada huruf yang bukan UTF-8 pada atau sesudah baris ini. Simpan ulang sebagai “CSV UTF-8”."
            : "Tanda kutip pada atau sesudah baris ini tidak benar: isian yang dibuka dengan tanda"
                + " kutip harus ditutup, dan tanda kutip di dalamnya ditulis dua kali.";
    return Tabel.rusak(new Galat(nomor, null, KodeBerkas.BK_001.name(), pesan));
  }

  private static Reader pembaca(byte[] isi, int awal) {
    return new InputStreamReader(
        new ByteArrayInputStream(isi, awal, isi.length - awal),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /// Length of the UTF-8 mark, -1 for a UTF-16 one.
  private static int panjangBom(byte[] isi) {
    if (isi.length >= 3
        && isi[0] == (byte) 0xEF
        && isi[1] == (byte) 0xBB
        && isi[2] == (byte) 0xBF) {
      return 3;
    }
    boolean utf16 =
        isi.length >= 2
            && ((isi[0] == (byte) 0xFE && isi[1] == (byte) 0xFF)
                || (isi[0] == (byte) 0xFF && isi[1] == (byte) 0xFE));
    return utf16 ? -1 : 0;
  }

  private static boolean adaNol(byte[] isi) {
    for (int i = 0; i < Math.min(isi.length, TAMPAK_BINER); i++) {
      if (isi[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static char pemisah(byte[] isi, int awal) {
    int koma = 0;
    int titikKoma = 0;
    int tab = 0;
    boolean kutip = false;
    for (int i = awal; i < isi.length; i++) {
      byte b = isi[i];
      if (b == '"') {
        kutip = !kutip;
      } else if (!kutip) {
        koma += b == ',' ? 1 : 0;
        titikKoma += b == ';' ? 1 : 0;
        tab += b == '\t' ? 1 : 0;
        if ((b == '\n' || b == '\r') && koma + titikKoma + tab > 0) {
          break;
        }
      }
    }
    if (tab > koma && tab > titikKoma) {
      return '\t';
    }
    return titikKoma > koma ? ';' : ',';
  }
}
