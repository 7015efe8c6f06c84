package id.bangga.kepuasan;

import id.bangga.kepuasan.IsiBerkas.Masukan;
import id.bangga.skm.RekapJawaban;
import java.util.List;

/// Levels the sums of pairs that tell of few people. Where one of forty left an unsur blank, the
/// sum of another over those who answered both differs from its whole sum by just that person's
/// answer. Such a sum is replaced by what it would be at the average, and the sum of products by
/// what then keeps the interval, up to rounding. Respondents, answers and sums of each unsur, and
/// so every index, stay exact.
record PenyamarPasangan(int minimum) {
  List<Masukan> samarkan(List<Masukan> masukan) {
    return masukan.stream()
        .map(satu -> satu.dengan(samarkan(satu.sah()), samarkan(satu.dikecualikan())))
        .toList();
  }

  /// Is there nothing to level?
  boolean aman(List<Masukan> masukan) {
    return masukan.stream().allMatch(satu -> aman(satu.sah()) && aman(satu.dikecualikan()));
  }

  Jumlahan samarkan(Jumlahan asal) {
    RekapJawaban rekap = asal.rekap();
    return rekap == null
        ? asal
        : new Jumlahan(
            asal.kode(),
            RekapJawaban.dari(
                rekap.unsur(), rekap.responden(), new Tersamar(rekap.sumber(), minimum)));
  }

  private boolean aman(Jumlahan satu) {
    RekapJawaban rekap = satu.rekap();
    if (rekap == null) {
      return true;
    }
    var tersamar = new Tersamar(rekap.sumber(), minimum);
    for (int j = 0; j < rekap.unsur(); j++) {
      for (int l = 0; l < rekap.unsur(); l++) {
        if (tersamar.geser(j, l) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private record Tersamar(RekapJawaban.Sumber asal, int minimum) implements RekapJawaban.Sumber {
    @Override
    public long dijawab(int j, int l) {
      return asal.dijawab(j, l);
    }

    @Override
    public long skor(int j, int l) {
      return asal.skor(j, l) + geser(j, l);
    }

    @Override
    public long hasilKali(int j, int l) {
      return asal.hasilKali(j, l) + Math.round(rerata(j) * geser(l, j) + rerata(l) * geser(j, l));
    }

    /// How far the sum of `j` over those who answered `l` too is moved.
    long geser(int j, int l) {
      long keduanya = asal.dijawab(j, l);
      long tanpaL = asal.dijawab(j, j) - keduanya;
      return kecil(keduanya) || kecil(tanpaL)
          ? Math.round(rerata(j) * keduanya) - asal.skor(j, l)
          : 0;
    }

    private boolean kecil(long orang) {
      return orang > 0 && orang < minimum;
    }

    private double rerata(int j) {
      long dijawab = asal.dijawab(j, j);
      return dijawab == 0 ? 0 : (double) asal.skor(j, j) / dijawab;
    }
  }
}
