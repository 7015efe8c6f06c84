package id.bangga.hasil;

import id.bangga.berkas.BacaJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the members of a parsed JSON object; what is missing or of another kind is told with its
/// place.
record BacaObjek(String tempat, Map<?, ?> objek) {

  /// A member is missing or is not what it must be.
  static final class Rusak extends RuntimeException {
    Rusak(String pesan) {
      super(pesan);
    }

    String pesan() {
      return String.valueOf(getMessage());
    }
  }

  static BacaObjek dari(String tempat, @Nullable Object nilai) {
    if (nilai instanceof Map<?, ?> objek) {
      return new BacaObjek(tempat, objek);
    }
    throw new Rusak(tempat + " seharusnya objek.");
  }

  boolean ada(String nama) {
    return objek.get(nama) != null;
  }

  String teks(String nama) {
    if (objek.get(nama) instanceof String teks) {
      return teks;
    }
    throw rusak(nama, "teks");
  }

  String teksAtau(String nama, String bawaan) {
    return ada(nama) ? teks(nama) : bawaan;
  }

  boolean benar(String nama) {
    if (objek.get(nama) instanceof Boolean benar) {
      return benar;
    }
    throw rusak(nama, "true atau false");
  }

  int bulat(String nama) {
    try {
      return angka(nama).intValueExact();
    } catch (ArithmeticException e) {
      throw rusak(nama, "bilangan bulat");
    }
  }

  BigDecimal angka(String nama) {
    BigDecimal angka = angkaAtauNihil(nama);
    if (angka == null) {
      throw rusak(nama, "bilangan");
    }
    return angka;
  }

  @Nullable BigDecimal angkaAtauNihil(String nama) {
    Object isi = objek.get(nama);
    try {
      return switch (isi) {
        case null -> null;
        case BigDecimal angka -> angka;
        case String teks -> BacaJson.bilangan(teks);
        default -> throw rusak(nama, "bilangan");
      };
    } catch (NumberFormatException e) {
      throw rusak(nama, "bilangan");
    }
  }

  BacaObjek anak(String nama) {
    return dari(tempat + "." + nama, objek.get(nama));
  }

  List<BacaObjek> daftar(String nama) {
    if (!(objek.get(nama) instanceof List<?> isi)) {
      throw rusak(nama, "daftar");
    }
    List<BacaObjek> hasil = new ArrayList<>();
    for (Object satu : isi) {
      hasil.add(dari("%s.%s[%d]".formatted(tempat, nama, hasil.size()), satu));
    }
    return hasil;
  }

  List<String> daftarTeks(String nama) {
    if (!(objek.get(nama) instanceof List<?> isi)) {
      throw rusak(nama, "daftar");
    }
    List<String> hasil = new ArrayList<>();
    for (Object satu : isi) {
      if (!(satu instanceof String teks)) {
        throw rusak(nama, "daftar teks");
      }
      hasil.add(teks);
    }
    return hasil;
  }

  /// The members of an object of objects, by name.
  Map<String, BacaObjek> peta(String nama) {
    Map<String, BacaObjek> hasil = new LinkedHashMap<>();
    anak(nama)
        .objek()
        .forEach((kunci, nilai) ->
            hasil.put(
                String.valueOf(kunci), dari("%s.%s.%s".formatted(tempat, nama, kunci), nilai)));
    return hasil;
  }

  /// The members of an object of numbers, by name.
  Map<String, BigDecimal> petaAngka(String nama) {
    BacaObjek anak = anak(nama);
    Map<String, BigDecimal> hasil = new LinkedHashMap<>();
    anak.objek()
        .keySet()
        .forEach(kunci -> hasil.put(String.valueOf(kunci), anak.angka(String.valueOf(kunci))));
    return hasil;
  }

  private Rusak rusak(String nama, String seharusnya) {
    return new Rusak("%s.%s seharusnya %s.".formatted(tempat, nama, seharusnya));
  }
}
