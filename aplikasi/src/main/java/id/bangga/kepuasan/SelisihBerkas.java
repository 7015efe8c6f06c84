package id.bangga.kepuasan;

import id.bangga.kepuasan.IsiBerkas.Masukan;
import id.bangga.skm.RekapJawaban;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What lies between two files of one period: whoever holds both can subtract them.
record SelisihBerkas(int minimum) {
  /// Does a row, or the whole, differ by fewer people than the minimum? Sums that differ at the
  /// same number of people count as few.
  boolean sedikit(IsiBerkas satu, IsiBerkas lain) {
    Map<String, Jumlahan> lama = baris(satu.masukan());
    Map<String, Jumlahan> baru = baris(lain.masukan());
    Set<String> semua = new HashSet<>(lama.keySet());
    semua.addAll(baru.keySet());
    return sedikit(satu.sah(), lain.sah())
        || semua.stream()
            .anyMatch(nama ->
                sedikit(
                    lama.getOrDefault(nama, Jumlahan.KOSONG),
                    baru.getOrDefault(nama, Jumlahan.KOSONG)));
  }

  private static Map<String, Jumlahan> baris(List<Masukan> masukan) {
    return masukan.stream()
        .collect(
            Collectors.toMap(
                satu -> satu.layanan() + " " + satu.titik(), Masukan::semua, Jumlahan::tambah));
  }

  private boolean sedikit(Jumlahan satu, Jumlahan lain) {
    long beda = Math.abs(satu.responden() - lain.responden());
    return beda > 0 ? beda < minimum : !skor(satu).equals(skor(lain));
  }

  private static Map<String, Long> skor(Jumlahan satu) {
    RekapJawaban rekap = satu.rekap();
    return rekap == null
        ? Map.of()
        : IntStream.range(0, rekap.unsur())
            .filter(j -> rekap.sumber().dijawab(j, j) > 0)
            .boxed()
            .collect(Collectors.toMap(satu.kode()::get, j -> rekap.sumber().skor(j, j)));
  }
}
