package id.bangga.juri;

import id.bangga.organisasi.Klaster;
import id.bangga.statistik.SeededRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The draw of the order of presentation: anybody with the seed can repeat it.
public record Undian(
    Klaster klaster, long benih, String algoritma, Instant mulai, String oleh, Instant pada) {

  /// The algorithm, in words that are enough to repeat it.
  public static final String ALGORITMA =
      "Kode unit diurutkan menurut abjad, lalu dikocok Fisher–Yates dengan SplitMix64 (SeededRandom)";

  /// The units in drawn order.
  public static List<String> undi(List<String> kode, long benih) {
    List<String> terurut = new ArrayList<>(kode);
    terurut.sort(Comparator.naturalOrder());
    int[] nomor = new int[terurut.size()];
    for (int i = 0; i < nomor.length; i++) {
      nomor[i] = i;
    }
    new SeededRandom(benih).shuffle(nomor);
    List<String> hasil = new ArrayList<>(nomor.length);
    for (int satu : nomor) {
      hasil.add(terurut.get(satu));
    }
    return List.copyOf(hasil);
  }
}
