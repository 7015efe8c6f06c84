package id.bangga.juri;

import id.bangga.statistik.jury.ScoreTable;
import java.util.stream.IntStream;

/// Groups of units and jurors that are linked by scores, directly or through others.
final class Keterhubungan {
  private final int[] induk;

  private Keterhubungan(int simpul) {
    induk = IntStream.range(0, simpul).toArray();
  }

  static Keterhubungan dari(ScoreTable skor) {
    var hasil = new Keterhubungan(skor.units() + skor.jurors());
    for (int i = 0; i < skor.size(); i++) {
      hasil.gabung(skor.unit(i), skor.units() + skor.juror(i));
    }
    return hasil;
  }

  private void gabung(int a, int b) {
    induk[akar(a)] = akar(b);
  }

  private int akar(int simpul) {
    int akar = simpul;
    while (induk[akar] != akar) {
      induk[akar] = induk[induk[akar]];
      akar = induk[akar];
    }
    return akar;
  }

  /// Number of groups; 1 when everything is linked.
  int banyak() {
    return (int) IntStream.range(0, induk.length).filter(i -> induk[i] == i).count();
  }
}
