package id.bangga.survei;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which groups may be shown so that no group under the minimum is shown or can be derived.
///
/// A group is hidden when fewer than `minimum` answered (for any of the seven values). What is
/// hidden can be derived as one pool, the total less the groups shown; so the pool must hold at
/// least two groups and at least `minimum` respondents. While it does not, the smallest shown group
/// is hidden too, and when none is left only the total remains. Names and sizes of hidden groups
/// are not told.
public final class Penyamaran {
  private Penyamaran() {}

  /// Names that may be shown.
  public static Set<String> tampil(Map<String, RekapSurvei> kelompok, long minimum) {
    var tersembunyi = new ArrayList<RekapSurvei>();
    var tampil = new ArrayList<Map.Entry<String, RekapSurvei>>();
    for (Map.Entry<String, RekapSurvei> satu : kelompok.entrySet()) {
      if (satu.getValue().responden() == 0) {
        continue; // adds nothing to the total, so it protects nobody
      }
      if (satu.getValue().respondenTersedikit() < minimum) {
        tersembunyi.add(satu.getValue());
      } else {
        tampil.add(satu);
      }
    }
    tampil.sort(
        Comparator.comparingLong((Map.Entry<String, RekapSurvei> e) -> e.getValue().responden())
            .thenComparing(Map.Entry::getKey));
    while (!tersembunyi.isEmpty() && !tampil.isEmpty() && dapatDiturunkan(tersembunyi, minimum)) {
      tersembunyi.add(tampil.removeFirst().getValue());
    }
    return new HashSet<>(tampil.stream().map(Map.Entry::getKey).toList());
  }

  private static boolean dapatDiturunkan(List<RekapSurvei> tersembunyi, long minimum) {
    long orang = tersembunyi.stream().mapToLong(RekapSurvei::respondenTersedikit).sum();
    return tersembunyi.size() < 2 || orang < minimum;
  }
}
