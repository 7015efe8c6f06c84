package id.bangga.layanan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/// What the database holds for each tally of a year, kept in memory: each reading asks only for
/// what transactions have changed since the last one, so it is never older than the database and
/// needs no nightly job. Values must not be changed by those who read them.
final class IngatanRekap<T> {
  private static final String SEMUA = "0";

  private final ConcurrentHashMap<Integer, Tahun> tahun = new ConcurrentHashMap<>();
  private final IntFunction<Keadaan> keadaan;
  private final BiFunction<Integer, String, List<T>> berubah;
  private final Function<T, Rekap.Kunci> kunci;

  /// @param xmin no transaction older than this one can still bring a change
  /// @param banyak rows of the year
  record Keadaan(String xmin, int banyak) {}

  IngatanRekap(
      IntFunction<Keadaan> keadaan,
      BiFunction<Integer, String, List<T>> berubah,
      Function<T, Rekap.Kunci> kunci) {
    this.keadaan = keadaan;
    this.berubah = berubah;
    this.kunci = kunci;
  }

  Map<Rekap.Kunci, T> baca(int yang) {
    return tahun.computeIfAbsent(yang, _ -> new Tahun()).segarkan(yang);
  }

  private final class Tahun {
    private Map<Rekap.Kunci, T> isi = Map.of();
    private String sejak = SEMUA;

    synchronized Map<Rekap.Kunci, T> segarkan(int yang) {
      Keadaan kini = keadaan.apply(yang);
      isi = dengan(isi, berubah.apply(yang, sejak));
      if (isi.size() != kini.banyak()) {
        isi = dengan(Map.of(), berubah.apply(yang, SEMUA));
      }
      sejak = kini.xmin();
      return isi;
    }

    /// A copy, because others may be reading.
    private Map<Rekap.Kunci, T> dengan(Map<Rekap.Kunci, T> lama, List<T> baru) {
      if (baru.isEmpty()) {
        return lama;
      }
      var hasil = new HashMap<>(lama);
      baru.forEach(satu -> hasil.put(kunci.apply(satu), satu));
      return hasil;
    }
  }
}
