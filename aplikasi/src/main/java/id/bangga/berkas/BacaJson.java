package id.bangga.berkas;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON into maps (in the order written), lists, strings, {@link BigDecimal}s with the
/// decimals as written, booleans and null. Keys that appear twice are refused.
public final class BacaJson {
  private static final int DALAM = 64;
  private static final int PANGKAT_TERBESAR = 400;
  private static final int TEKS_TERPANJANG = 60;
  private static final long TERBESAR = 64L << 20;
  private static final JsonFactory PABRIK =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private BacaJson() {}

  /// Either a value or the fault that keeps it from being read.
  ///
  /// @param nilai null when the text is `null` or faulty
  public record Hasil(@Nullable Object nilai, @Nullable Galat galat) {}

  /// Reads a file of at most 64 MB.
  public static Hasil baca(Path berkas) {
    try {
      if (!Files.isRegularFile(berkas)) {
        return rusak("Berkas “" + berkas + "” tidak ada. Periksa nama dan foldernya.");
      }
      if (Files.size(berkas) > TERBESAR) {
        return rusak("Berkas JSON lebih besar dari %d MB.".formatted(TERBESAR >> 20));
      }
      return baca(Files.readAllBytes(berkas));
    } catch (IOException e) {
      return rusak("Berkas “" + berkas + "” tidak dapat dibuka: " + e.getMessage());
    }
  }

  public static Hasil baca(byte[] isi) {
    try (JsonParser urai = PABRIK.createParser(tools.jackson.core.ObjectReadContext.empty(), isi)) {
      urai.nextToken();
      Object nilai = nilai(urai, 0);
      if (urai.nextToken() != null) {
        return rusak("Ada isi sesudah objek JSON selesai.");
      }
      return new Hasil(nilai, null);
    } catch (JacksonException e) {
      var tempat = e.getLocation();
      return rusak(
          tempat == null
              ? "Berkas bukan JSON yang benar."
              : "Berkas bukan JSON yang benar; kesalahan pada baris %d, huruf ke-%d."
                  .formatted(tempat.getLineNr(), tempat.getColumnNr()));
    } catch (IllegalArgumentException e) {
      return rusak("Berkas bukan JSON yang benar: " + e.getMessage() + ".");
    }
  }

  private static Hasil rusak(String pesan) {
    return new Hasil(null, Galat.berkas(KodeBerkas.BK_001.name(), pesan));
  }

  private static @Nullable Object nilai(JsonParser urai, int dalam) {
    if (dalam > DALAM) {
      throw new IllegalArgumentException("bersarang terlalu dalam");
    }
    JsonToken jenis = urai.currentToken();
    if (jenis == null) {
      throw new IllegalArgumentException("isinya kosong atau terpotong");
    }
    return switch (jenis) {
      case START_OBJECT -> objek(urai, dalam);
      case START_ARRAY -> daftar(urai, dalam);
      case VALUE_STRING -> urai.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> angka(urai);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalArgumentException("susunannya tidak wajar");
    };
  }

  private static BigDecimal angka(JsonParser urai) {
    return wajar(urai.getDecimalValue());
  }

  /// A number that stands in a string.
  ///
  /// @throws NumberFormatException when it is none, or so large or small that reckoning with it
  ///   would take all memory
  public static BigDecimal bilangan(String teks) {
    if (teks.length() > TEKS_TERPANJANG) {
      throw new NumberFormatException("bilangan terlalu panjang");
    }
    return wajar(new BigDecimal(teks));
  }

  private static BigDecimal wajar(BigDecimal angka) {
    if (Math.abs((long) angka.scale()) > PANGKAT_TERBESAR) {
      throw new NumberFormatException("bilangan terlalu besar atau terlalu kecil");
    }
    return angka;
  }

  private static Map<String, @Nullable Object> objek(JsonParser urai, int dalam) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    while (urai.nextToken() == JsonToken.PROPERTY_NAME) {
      String nama = urai.currentName();
      urai.nextToken();
      objek.put(nama, nilai(urai, dalam + 1));
    }
    return objek;
  }

  private static List<@Nullable Object> daftar(JsonParser urai, int dalam) {
    var daftar = new ArrayList<@Nullable Object>();
    while (urai.nextToken() != JsonToken.END_ARRAY) {
      daftar.add(nilai(urai, dalam + 1));
    }
    return daftar;
  }
}
