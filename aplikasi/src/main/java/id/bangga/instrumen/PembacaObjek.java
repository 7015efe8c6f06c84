package id.bangga.instrumen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the members of a parsed JSON object and names the one that is wrong.
record PembacaObjek(String tempat, Map<?, ?> objek) {
  boolean ada(String nama) {
    return objek.get(nama) != null;
  }

  String teks(String nama) {
    return objek.get(nama) instanceof String teks ? teks : this.<String>salah(nama, "teks");
  }

  boolean benar(String nama) {
    return objek.get(nama) instanceof Boolean benar
        ? benar
        : this.<Boolean>salah(nama, "true atau false");
  }

  BigDecimal angka(String nama) {
    return angka(nama, objek.get(nama));
  }

  int bulat(String nama) {
    try {
      return angka(nama).intValueExact();
    } catch (ArithmeticException e) {
      return this.<Integer>salah(nama, "bilangan bulat");
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
        return this.<List<PembacaObjek>>salah(nama, "daftar objek");
      }
      hasil.add(new PembacaObjek(tempat + "." + nama + "[" + hasil.size() + "]", anak));
    }
    return hasil;
  }

  <E extends Enum<E>> E pilihan(String nama, Class<E> jenis) {
    try {
      return Enum.valueOf(jenis, teks(nama));
    } catch (IllegalArgumentException e) {
      return this.<E>salah(nama, "salah satu pilihan yang dikenal");
    }
  }

  private List<?> isiDaftar(String nama) {
    return objek.get(nama) instanceof List<?> daftar ? daftar : this.<List<?>>salah(nama, "daftar");
  }

  private BigDecimal angka(String nama, @Nullable Object isi) {
    if (isi instanceof BigDecimal angka) {
      return angka;
    }
    try {
      return new BigDecimal(String.valueOf(isi));
    } catch (NumberFormatException e) {
      return this.<BigDecimal>salah(nama, "angka");
    }
  }

  private <T> T salah(String nama, String seharusnya) {
    throw new IllegalArgumentException(tempat + "." + nama + " bukan " + seharusnya);
  }
}
