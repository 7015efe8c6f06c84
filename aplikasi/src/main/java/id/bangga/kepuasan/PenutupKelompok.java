package id.bangga.kepuasan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which groups of a partition must not be shown so that no group smaller than the minimum can be
/// seen or derived: the total is public, so what is hidden must together be at least the minimum
/// and at least two groups.
final class PenutupKelompok {
  private PenutupKelompok() {}

  static Set<String> ditutup(Map<String, Long> ukuran, int minimum) {
    Set<String> tutup = new HashSet<>();
    long jumlah = 0;
    List<Map.Entry<String, Long>> urut =
        ukuran.entrySet().stream()
            .filter(satu -> satu.getValue() > 0)
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .toList();
    for (Map.Entry<String, Long> satu : urut) {
      boolean kecil = satu.getValue() < minimum;
      boolean belumAman = !tutup.isEmpty() && (tutup.size() < 2 || jumlah < minimum);
      if (kecil || belumAman) {
        tutup.add(satu.getKey());
        jumlah += satu.getValue();
      }
    }
    return tutup;
  }
}
