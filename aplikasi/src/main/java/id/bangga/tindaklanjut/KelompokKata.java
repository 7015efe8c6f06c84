package id.bangga.tindaklanjut;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that many suggestions share, so that like ones can be read together. Words count once per
/// suggestion; little words and endings such as -nya do not count.
public record KelompokKata(String kata, int banyak) {
  private static final Pattern BUKAN_HURUF = Pattern.compile("[^\\p{L}]+");
  private static final int HURUF_TERSEDIKIT = 4;
  private static final Set<String> KATA_TUGAS =
      Set.of(
          "yang",
          "dan",
          "untuk",
          "dengan",
          "tidak",
          "dari",
          "pada",
          "agar",
          "lebih",
          "sudah",
          "saja",
          "juga",
          "atau",
          "akan",
          "bisa",
          "dapat",
          "kalau",
          "karena",
          "oleh",
          "para",
          "saat",
          "sangat",
          "semoga",
          "mohon",
          "tolong",
          "supaya",
          "sebaiknya",
          "masih",
          "belum",
          "kurang",
          "perlu",
          "harus",
          "jangan",
          "terima",
          "kasih",
          "sini",
          "sana",
          "ini",
          "itu",
          "kami",
          "saya",
          "anda",
          "mereka",
          "seperti",
          "lagi",
          "hanya",
          "sama",
          "ketika",
          "ada");

  static Set<String> kata(String teks) {
    Set<String> hasil = new LinkedHashSet<>();
    for (String potong : BUKAN_HURUF.split(teks.toLowerCase(Locale.ROOT), -1)) {
      String kata = potong.replaceFirst("(nya|lah|kah)$", "");
      boolean tugas = KATA_TUGAS.contains(kata) || KATA_TUGAS.contains(potong);
      if (kata.length() >= HURUF_TERSEDIKIT && !tugas) {
        hasil.add(kata);
      }
    }
    return hasil;
  }

  /// The words in at least two suggestions, most frequent first.
  static List<KelompokKata> dari(Collection<String> saran, int paling) {
    Map<String, Integer> banyak = new HashMap<>();
    saran.forEach(satu -> kata(satu).forEach(kata -> banyak.merge(kata, 1, Integer::sum)));
    return banyak.entrySet().stream()
        .filter(satu -> satu.getValue() > 1)
        .map(satu -> new KelompokKata(satu.getKey(), satu.getValue()))
        .sorted(
            Comparator.comparingInt(KelompokKata::banyak)
                .reversed()
                .thenComparing(KelompokKata::kata))
        .limit(paling)
        .toList();
  }
}
