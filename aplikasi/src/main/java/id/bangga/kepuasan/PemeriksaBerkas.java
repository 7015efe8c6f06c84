package id.bangga.kepuasan;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.JsonKanonik;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Does a frozen file hold? Its figures are computed again from its own sums, and the whole must be
/// written again byte for byte.
final class PemeriksaBerkas {
  private PemeriksaBerkas() {}

  /// What is wrong with a result that is stored, in words: with what it rests on, and with what
  /// anybody may read of it. Empty when both hold.
  ///
  /// @param berkas the very same as `dasar` in results of before the two were kept apart
  static List<String> periksa(byte[] dasar, byte[] berkas) {
    List<String> galat = periksa(dasar);
    if (!galat.isEmpty() || Arrays.equals(dasar, berkas)) {
      return galat;
    }
    return Arrays.equals(BerkasTerbit.tulis(BerkasHasil.baca(dasar)), berkas)
        ? List.of()
        : List.of("Berkas yang diumumkan tidak sama dengan yang disusun ulang dari jumlahnya.");
  }

  /// What is wrong, in words; empty when the file holds.
  static List<String> periksa(byte[] berkas) {
    try {
      byte[] ulang = BerkasHasil.tulis(BerkasHasil.baca(berkas));
      return Arrays.equals(ulang, berkas)
          ? List.of()
          : List.of("Angka pada berkas tidak sama dengan yang dihitung ulang dari jumlahnya.");
    } catch (RuntimeException e) {
      return List.of("Berkas tidak dapat dibaca: " + e.getMessage());
    }
  }

  /// Hash of what a result rests on, whatever its version and reason.
  static String sidikMasukan(byte[] berkas) {
    Map<String, Object> isi = new LinkedHashMap<>();
    if (BacaJson.baca(berkas).nilai() instanceof Map<?, ?> akar) {
      for (String bagian :
          List.of("masukan", "dikecualikanTertutup", "unsur", "populasi", "unit", "periode")) {
        Object satu = akar.get(bagian);
        isi.put(bagian, satu == null ? "" : satu);
      }
    }
    return JsonKanonik.sidik(JsonKanonik.tulis(isi).getBytes(StandardCharsets.UTF_8));
  }
}
