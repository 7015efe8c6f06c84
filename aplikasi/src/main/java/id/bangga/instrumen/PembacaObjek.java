package id.bangga.instrumen;

import id.bangga.berkas.BacaJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the members of a parsed JSON object and names the one that is wrong.
record PembacaObjek(String tempat, Map<?, ?> objek) {
  boolean ada(String nama) {
    return objek.get(nama) != null;
  }

  String teks(String nama) {
    if (objek.get(nama) instanceof String teks) {
      return teks;
    }
    throw salah(nama, "teks");
  }

  boolean benar(String nama) {
    if (objek.get(nama) instanceof Boolean benar) {
      return benar;
    }
    throw salah(nama, "true atau false");
  }

  BigDecimal angka(String nama) {
    return angka(nama, objek.get(nama));
  }

  int bulat(String nama) {
    try {
      return angka(nama).intValueExact();
    } catch (ArithmeticException e) {
      throw salah(nama, "bilangan bulat");
    }
  }

  List<BigDecimal> daftarAngka(String nama) {
    var hasil = new ArrayList<BigDecimal>();
    for (Object satu : isiDaftar(nama)) {
      hasil.add(angka(nama, satu));
    }
    return hasil;
  }

  List<PembacaObjek> daftar(String nama) {
    var hasil = new ArrayList<PembacaObjek>();
    for (Object satu : isiDaftar(nama)) {
      if (!(satu instanceof Map<?, ?> anak)) {
        throw salah(nama, "daftar objek");
      }
      hasil.add(new PembacaObjek(tempat + "." + nama + "[" + hasil.size() + "]", anak));
    }
    return hasil;
  }

  <E extends Enum<E>> E pilihan(String nama, Class<E> jenis) {
    String isi = teks(nama);
    return Arrays.stream(jenis.getEnumConstants())
        .filter(satu -> satu.name().equals(isi))
        .findFirst()
        .orElseThrow(() -> salah(nama, "salah satu pilihan yang dikenal"));
  }

  private List<?> isiDaftar(String nama) {
    if (objek.get(nama) instanceof List<?> daftar) {
      return daftar;
    }
    throw salah(nama, "daftar");
  }

  private BigDecimal angka(String nama, @Nullable Object isi) {
    if (isi instanceof BigDecimal angka) {
      return angka;
    }
    try {
      return BacaJson.bilangan(String.valueOf(isi));
    } catch (NumberFormatException e) {
      throw salah(nama, "angka");
    }
  }

  private IllegalArgumentException salah(String nama, String seharusnya) {
    return new IllegalArgumentException(tempat + "." + nama + " bukan " + seharusnya);
  }
}
