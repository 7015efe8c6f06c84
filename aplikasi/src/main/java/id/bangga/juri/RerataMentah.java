package id.bangga.juri;

import id.bangga.bersama.Pecahan;
import id.bangga.statistik.jury.ScoreTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Plain means per unit and per juror as exact fractions, so that equal means are equal ranks.
final class RerataMentah {
  /// Mean of one unit's or juror's scores.
  record Rerata(String nama, int n, Pecahan nilai) {}

  private final List<Rerata> unit;
  private final List<Rerata> juri;
  private final List<Integer> peringkat;

  /// @param skor the scores as they are written, in the order of `tabel`
  RerataMentah(List<SkorJuri> skor, ScoreTable tabel) {
    unit = rerata(skor, tabel.unitLabels(), tabel::unit);
    juri = rerata(skor, tabel.jurorLabels(), tabel::juror);
    peringkat = peringkat(unit);
  }

  private static List<Rerata> rerata(
      List<SkorJuri> skor, List<String> nama, IntUnaryOperator nomor) {
    BigDecimal[] jumlah = new BigDecimal[nama.size()];
    Arrays.fill(jumlah, BigDecimal.ZERO);
    int[] n = new int[jumlah.length];
    for (int baris = 0; baris < skor.size(); baris++) {
      int i = nomor.applyAsInt(baris);
      jumlah[i] = jumlah[i].add(skor.get(baris).skor());
      n[i]++;
    }
    return IntStream.range(0, jumlah.length)
        .mapToObj(i -> new Rerata(nama.get(i), n[i], Pecahan.rata(jumlah[i], n[i])))
        .toList();
  }

  /// Competition ranks, largest mean first.
  private static List<Integer> peringkat(List<Rerata> unit) {
    List<Integer> urut =
        IntStream.range(0, unit.size())
            .boxed()
            .sorted((i, j) -> unit.get(j).nilai().compareTo(unit.get(i).nilai()))
            .toList();
    var hasil = new ArrayList<Integer>(Collections.nCopies(unit.size(), 0));
    for (int tempat = 0; tempat < urut.size(); tempat++) {
      boolean seri =
          tempat > 0
              && unit.get(urut.get(tempat))
                      .nilai()
                      .compareTo(unit.get(urut.get(tempat - 1)).nilai())
                  == 0;
      hasil.set(
          urut.get(tempat), seri ? hasil.get(urut.get(tempat - 1)) : Integer.valueOf(tempat + 1));
    }
    return hasil;
  }

  List<Rerata> unit() {
    return unit;
  }

  List<Rerata> juri() {
    return juri;
  }

  /// Rank of each unit, in the order of {@link #unit}.
  List<Integer> peringkat() {
    return peringkat;
  }
}
