package id.bangga.berkas;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a filled cell says as a number: the number, or what is wrong with it.
sealed interface BacaBilangan {
  record Angka(BigDecimal nilai) implements BacaBilangan {}

  /// @param pesan follows the cell's content
  record Salah(KodeBerkas kode, String pesan) implements BacaBilangan {}

  /// Text with more characters is no number.
  int TERPANJANG = 40;

  /// @param isi the cell: a stored number, or text
  /// @param cara how the file writes its decimals
  static BacaBilangan desimal(@Nullable Object isi, Desimal cara, Kolom kolom) {
    String teks = teks(isi);
    BigDecimal angka = angka(isi, teks, cara);
    if (angka != null) {
      return dalamBatas(angka, kolom);
    }
    return mendua(teks)
        ? new Salah(
            KodeBerkas.BK_013,
            "dapat berarti ribuan atau pecahan. Tulis tanpa pemisah ribuan, atau dengan pecahan"
                + " selain tiga angka.")
        : new Salah(KodeBerkas.BK_007, "bukan bilangan.");
  }

  /// As {@link #desimal}; three digits behind a separator can only be thousands here.
  static BacaBilangan bulat(@Nullable Object isi, Desimal cara, Kolom kolom) {
    String teks = teks(isi);
    BigDecimal angka = angka(isi, teks, cara);
    if (angka == null && mendua(teks)) {
      angka = new BigDecimal(teks.replace(".", "").replace(",", ""));
    }
    if (angka == null) {
      return new Salah(KodeBerkas.BK_007, "bukan bilangan.");
    }
    if (angka.stripTrailingZeros().scale() > 0) {
      return new Salah(KodeBerkas.BK_008, "bukan bilangan bulat.");
    }
    BacaBilangan hasil = dalamBatas(angka, kolom);
    return hasil instanceof Angka
            && angka.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
        ? new Salah(KodeBerkas.BK_009, "terlalu besar.")
        : hasil;
  }

  private static String teks(@Nullable Object isi) {
    if (!(isi instanceof String teks)) {
      return "";
    }
    return teks.indexOf('\u00a0') < 0 ? teks : teks.replace("\u00a0", "");
  }

  private static @Nullable BigDecimal angka(@Nullable Object isi, String teks, Desimal cara) {
    if (isi instanceof BigDecimal angka) {
      return angka;
    }
    return teks.length() > TERPANJANG ? null : cara.urai(teks);
  }

  private static boolean mendua(String teks) {
    return switch (Desimal.bentuk(teks)) {
      case MENDUA_TITIK, MENDUA_KOMA -> true;
      case BUKAN_BILANGAN, BULAT, TITIK, KOMA -> false;
    };
  }

  private static BacaBilangan dalamBatas(BigDecimal angka, Kolom kolom) {
    BigDecimal min = kolom.minimum();
    BigDecimal maks = kolom.maksimum();
    boolean kurang = min != null && angka.compareTo(min) < 0;
    boolean lebih = maks != null && angka.compareTo(maks) > 0;
    return kurang || lebih
        ? new Salah(KodeBerkas.BK_009, uraianBatas(min, maks) + ".")
        : new Angka(angka);
  }

  private static String uraianBatas(@Nullable BigDecimal min, @Nullable BigDecimal maks) {
    if (min != null && maks != null) {
      return "di luar %s sampai %s".formatted(min.toPlainString(), maks.toPlainString());
    }
    return min != null
        ? "kurang dari " + min.toPlainString()
        : "lebih dari " + (maks == null ? "" : maks.toPlainString());
  }
}
