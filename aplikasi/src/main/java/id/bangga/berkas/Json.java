package id.bangga.berkas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes JSON from maps, lists and values: keys in the order given, doubles with every digit they
/// need, decimals as they are written (`86.70` stays `86.70`), dates as ISO text. A double that is
/// not a number is refused: undefined is null with a reason.
public final class Json {
  private final Appendable keluar;
  private final boolean rapi;

  private Json(Appendable keluar, boolean rapi) {
    this.keluar = keluar;
    this.rapi = rapi;
  }

  /// On one line.
  public static String padat(@Nullable Object nilai) {
    return tulis(nilai, false);
  }

  /// Indented, for people.
  public static String rapi(@Nullable Object nilai) {
    return tulis(nilai, true);
  }

  private static String tulis(@Nullable Object nilai, boolean rapi) {
    var teks = new StringBuilder();
    try {
      new Json(teks, rapi).nilai(nilai, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return teks.toString();
  }

  private void nilai(@Nullable Object nilai, int lapis) throws IOException {
    switch (nilai) {
      case null -> keluar.append("null");
      case Map<?, ?> objek -> objek(objek, lapis);
      case Iterable<?> daftar -> daftar(daftar, lapis);
      case double[] deret -> daftar(Arrays.stream(deret).boxed().toList(), lapis);
      case Boolean benar -> keluar.append(benar.toString());
      case BigDecimal angka -> keluar.append(angka.toPlainString());
      case Double angka -> keluar.append(pecahan(angka));
      case Integer angka -> keluar.append(angka.toString());
      case Long angka -> keluar.append(angka.toString());
      case BigInteger angka -> keluar.append(angka.toString());
      case CharSequence teks -> kutip(keluar, teks);
      case Enum<?> pilihan -> kutip(keluar, pilihan.name());
      case TemporalAccessor waktu -> kutip(keluar, waktu.toString());
      default -> throw new IllegalArgumentException("Bukan nilai JSON: " + nilai.getClass());
    }
  }

  private static String pecahan(double angka) {
    if (!Double.isFinite(angka)) {
      throw new IllegalArgumentException("Bukan bilangan JSON: " + angka);
    }
    return Double.toString(angka);
  }

  private void objek(Map<?, ?> objek, int lapis) throws IOException {
    keluar.append('{');
    boolean pertama = true;
    for (Map.Entry<?, ?> anggota : objek.entrySet()) {
      if (!pertama) {
        keluar.append(',');
      }
      pertama = false;
      barisBaru(lapis + 1);
      kutip(keluar, anggota.getKey().toString());
      keluar.append(rapi ? ": " : ":");
      nilai(anggota.getValue(), lapis + 1);
    }
    if (!pertama) {
      barisBaru(lapis);
    }
    keluar.append('}');
  }

  private void daftar(Iterable<?> daftar, int lapis) throws IOException {
    keluar.append('[');
    boolean pertama = true;
    for (Object isi : daftar) {
      if (!pertama) {
        keluar.append(',');
      }
      pertama = false;
      barisBaru(lapis + 1);
      nilai(isi, lapis + 1);
    }
    if (!pertama) {
      barisBaru(lapis);
    }
    keluar.append(']');
  }

  private void barisBaru(int lapis) throws IOException {
    if (rapi) {
      keluar.append('\n').append("  ".repeat(lapis));
    }
  }

  /// Quotes a text with the escapes that JSON demands, and no others.
  static void kutip(Appendable keluar, CharSequence teks) throws IOException {
    keluar.append('"');
    for (int i = 0; i < teks.length(); i++) {
      char c = teks.charAt(i);
      switch (c) {
        case '"' -> keluar.append("\\\"");
        case '\\' -> keluar.append("\\\\");
        case '\b' -> keluar.append("\\b");
        case '\f' -> keluar.append("\\f");
        case '\n' -> keluar.append("\\n");
        case '\r' -> keluar.append("\\r");
        case '\t' -> keluar.append("\\t");
        default -> {
          if (c < ' ') {
            keluar.append("\\u%04x".formatted((int) c));
          } else {
            keluar.append(c);
          }
        }
      }
    }
    keluar.append('"');
  }
}
