package id.bangga.kepuasan;

import id.bangga.kepuasan.IsiBerkas.Masukan;
import id.bangga.skm.RekapJawaban;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What lies between two files of one period: whoever holds both can subtract them.
///
/// Rows are compared by service and point, so ones that were added together otherwise in the other
/// file only as a whole. The standard errors, one or two figures of the whole, are not compared.
record SelisihBerkas(int minimum) {
  /// Do the valid or the excluded answers of a row, or of the whole, differ by fewer respondents
  /// than the minimum, or by fewer answers to one unsur? Sums that differ at the same number count
  /// as few.
  boolean sedikit(IsiBerkas satu, IsiBerkas lain) {
    return sedikit(satu.masukan(), lain.masukan(), Masukan::sah)
        || sedikit(satu.masukan(), lain.masukan(), Masukan::dikecualikan);
  }

  private boolean sedikit(
      List<Masukan> satu, List<Masukan> lain, Function<Masukan, Jumlahan> bagian) {
    Map<String, Jumlahan> lama = baris(satu, bagian);
    Map<String, Jumlahan> baru = baris(lain, bagian);
    return sedikit(Jumlahan.jumlah(lama.values()), Jumlahan.jumlah(baru.values()))
        || gabungan(lama.keySet(), baru.keySet()).stream()
            .anyMatch(nama ->
                sedikit(
                    lama.getOrDefault(nama, Jumlahan.KOSONG),
                    baru.getOrDefault(nama, Jumlahan.KOSONG)));
  }

  private static Map<String, Jumlahan> baris(
      List<Masukan> masukan, Function<Masukan, Jumlahan> bagian) {
    return masukan.stream()
        .collect(
            Collectors.toMap(
                satu -> satu.layanan() + " " + satu.titik(), bagian, Jumlahan::tambah));
  }

  private boolean sedikit(Jumlahan satu, Jumlahan lain) {
    Map<String, Jawaban> lama = unsur(satu);
    Map<String, Jawaban> baru = unsur(lain);
    long responden = Math.abs(satu.responden() - lain.responden());
    return (responden == 0 ? !lama.equals(baru) : responden < minimum)
        || gabungan(lama.keySet(), baru.keySet()).stream()
            .anyMatch(kode ->
                lama.getOrDefault(kode, Jawaban.KOSONG)
                    .sedikit(baru.getOrDefault(kode, Jawaban.KOSONG), minimum));
  }

  private static Map<String, Jawaban> unsur(Jumlahan satu) {
    RekapJawaban rekap = satu.rekap();
    return rekap == null
        ? Map.of()
        : IntStream.range(0, rekap.unsur())
            .filter(j -> rekap.sumber().dijawab(j, j) > 0)
            .boxed()
            .collect(
                Collectors.toMap(
                    satu.kode()::get,
                    j -> new Jawaban(rekap.sumber().dijawab(j, j), rekap.sumber().skor(j, j))));
  }

  private static Set<String> gabungan(Set<String> satu, Set<String> lain) {
    Set<String> hasil = new HashSet<>(satu);
    hasil.addAll(lain);
    return hasil;
  }

  /// How many answered one unsur, and the sum of their scores.
  private record Jawaban(long n, long skor) {
    static final Jawaban KOSONG = new Jawaban(0, 0);

    boolean sedikit(Jawaban lain, int minimum) {
      long beda = Math.abs(n - lain.n);
      return beda == 0 ? skor != lain.skor : beda < minimum;
    }
  }
}
