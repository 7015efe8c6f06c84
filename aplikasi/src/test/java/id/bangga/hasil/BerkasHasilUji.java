package id.bangga.hasil;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The file of a small result that holds, for tests outside this package.
public final class BerkasHasilUji {
  private static final byte[] BERKAS = tulis(2025, 7);

  private BerkasHasilUji() {}

  public static String utuh() {
    return new String(BERKAS, StandardCharsets.UTF_8);
  }

  public static String sidik() {
    return Verifikasi.periksa(BERKAS).sidik();
  }

  static byte[] tulis(int tahun, long benih) {
    Map<String, Object> isi = new LinkedHashMap<>();
    PenulisHasil.isi(HasilUji.hasil(benih), Map.of("siklus", "Penilaian " + tahun))
        .forEach((nama, nilai) -> isi.put(nama, Objects.requireNonNull(nilai)));
    isi.put("tahun", tahun);
    return HasilUji.berkas(isi, HasilUji.KUNCI);
  }
}
