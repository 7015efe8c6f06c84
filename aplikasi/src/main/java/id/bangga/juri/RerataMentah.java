package id.bangga.juri;

import id.bangga.bersama.Pecahan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Plain means per unit and per juror as exact fractions, so that equal means are equal ranks.
final class RerataMentah {
  /// Mean of one unit's or juror's scores.
  record Rerata(String nama, int n, Pecahan nilai) {}

  private static final class Jumlah {
    private BigDecimal nilai = BigDecimal.ZERO;
    private int n;
  }

  private final List<Rerata> unit;
  private final List<Rerata> juri;
  private final List<Integer> peringkat;

  RerataMentah(List<SkorJuri> skor) {
    unit = rerata(skor, SkorJuri::unit);
    juri = rerata(skor, SkorJuri::juri);
    peringkat = peringkat(unit);
  }

  private static List<Rerata> rerata(List<SkorJuri> skor, Function<SkorJuri, String> nama) {
    Map<String, Jumlah> jumlah = new LinkedHashMap<>();
    for (SkorJuri satu : skor) {
      Jumlah j = jumlah.computeIfAbsent(nama.apply(satu), _ -> new Jumlah());
      j.nilai = j.nilai.add(satu.skor());
      j.n++;
    }
    var hasil = new ArrayList<Rerata>(jumlah.size());
    jumlah.forEach(
        (n, j) -> hasil.add(new Rerata(n, j.n, Pecahan.dari(j.nilai).kali(Pecahan.dari(1, j.n)))));
    return hasil;
  }

  /// Competition ranks, largest mean first.
  private static List<Integer> peringkat(List<Rerata> unit) {
    List<Integer> urut =
        IntStream.range(0, unit.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> unit.get(i).nilai()).reversed())
            .toList();
    var hasil = new ArrayList<Integer>(Collections.nCopies(unit.size(), 0));
    for (int tempat = 0; tempat < urut.size(); tempat++) {
      boolean seri =
          tempat > 0
              && unit.get(urut.get(tempat)).nilai().equals(unit.get(urut.get(tempat - 1)).nilai());
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
