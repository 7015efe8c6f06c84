package id.bangga.berkas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The header of a table: names without regard to case and spacing, which occur twice, and which
/// were asked for.
final class JudulTabel {
  private final List<String> judul;
  private final Map<String, Integer> tempat = new HashMap<>();
  private final Set<Integer> ganda = new HashSet<>();
  private final Set<Integer> dikenal = new HashSet<>();

  JudulTabel(List<String> judul) {
    this.judul = judul;
    for (int i = 0; i < judul.size(); i++) {
      String kunci = kunci(judul.get(i));
      Integer pertama = kunci.isEmpty() ? null : tempat.putIfAbsent(kunci, i);
      if (pertama != null) {
        ganda.add(pertama);
        ganda.add(i);
      }
    }
  }

  static String kunci(String tulisan) {
    return tulisan.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }

  /// Place of the first column with one of these names.
  Optional<Integer> cari(List<String> nama) {
    return nama.stream()
        .map(n -> Optional.ofNullable(tempat.get(kunci(n))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  void kenali(int indeks) {
    dikenal.add(indeks);
  }

  /// Does the name of this column occur again? Answers true once, so that it is said once.
  boolean ganda(int indeks) {
    boolean hasil = ganda.contains(indeks);
    if (hasil) {
      ganda.removeIf(i -> kunci(judul.get(i)).equals(kunci(judul.get(indeks))));
    }
    return hasil;
  }

  List<String> takDikenal() {
    var hasil = new ArrayList<String>();
    for (int i = 0; i < judul.size(); i++) {
      if (!dikenal.contains(i)) {
        String satu = judul.get(i);
        hasil.add(satu.isEmpty() ? "kolom ke-" + (i + 1) + " (tanpa judul)" : satu);
      }
    }
    return hasil;
  }
}
