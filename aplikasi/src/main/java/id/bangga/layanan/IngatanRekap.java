package id.bangga.layanan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;

/// What the database holds for each tally of a year, kept in memory: each reading asks only for
/// what transactions have changed since the last one, so it is never older than the database and
/// needs no nightly job. Values must not be changed by those who read them.
final class IngatanRekap<T> {
  private static final String SEMUA = "0";

  private final ConcurrentHashMap<Integer, Tahun> tahun = new ConcurrentHashMap<>();
  private final IntFunction<Keadaan> keadaan;
  private final BiFunction<Integer, String, Perubahan<T>> berubah;
  private final Function<T, Rekap.Kunci> kunci;
  private final BinaryOperator<T> jumlah;

  /// @param xmin no transaction older than this one can still bring a change
  /// @param banyak rows of the year
  record Keadaan(String xmin, int banyak) {}

  /// @param berubah rows that changed since
  /// @param tunda what comes on top of the rows at this moment
  record Perubahan<T>(List<T> berubah, Map<Rekap.Kunci, T> tunda) {
    static <T> Perubahan<T> dari(List<T> berubah) {
      return new Perubahan<>(berubah, Map.of());
    }
  }

  /// @param jumlah the sum of two
  IngatanRekap(
      IntFunction<Keadaan> keadaan,
      BiFunction<Integer, String, Perubahan<T>> berubah,
      Function<T, Rekap.Kunci> kunci,
      BinaryOperator<T> jumlah) {
    this.keadaan = keadaan;
    this.berubah = berubah;
    this.kunci = kunci;
    this.jumlah = jumlah;
  }

  Map<Rekap.Kunci, T> baca(int yang) {
    return tahun.computeIfAbsent(yang, _ -> new Tahun()).segarkan(yang);
  }

  private final class Tahun {
    private Map<Rekap.Kunci, T> isi = Map.of();
    private Map<Rekap.Kunci, T> tunda = Map.of();
    private Map<Rekap.Kunci, T> semua = Map.of();
    private String sejak = SEMUA;

    /// The same object as before while nothing has changed.
    @SuppressWarnings("ReferenceEquality")
    synchronized Map<Rekap.Kunci, T> segarkan(int yang) {
      Map<Rekap.Kunci, T> lama = isi;
      Keadaan kini = keadaan.apply(yang);
      Perubahan<T> perubahan = berubah.apply(yang, sejak);
      isi = dengan(isi, perubahan.berubah());
      if (isi.size() != kini.banyak()) {
        perubahan = berubah.apply(yang, SEMUA);
        isi = dengan(Map.of(), perubahan.berubah());
      }
      sejak = kini.xmin();
      if (isi != lama || !tunda.equals(perubahan.tunda())) {
        tunda = perubahan.tunda();
        semua = tunda.isEmpty() ? isi : new HashMap<>(isi);
        tunda.forEach((k, satu) -> semua.merge(k, satu, jumlah));
      }
      return semua;
    }

    /// A copy, because others may be reading; what reads as before stays the object it was.
    @SuppressWarnings("ReferenceEquality")
    private Map<Rekap.Kunci, T> dengan(Map<Rekap.Kunci, T> lama, List<T> baru) {
      Map<Rekap.Kunci, T> hasil = lama;
      for (T satu : baru) {
        Rekap.Kunci milik = kunci.apply(satu);
        if (!satu.equals(hasil.get(milik))) {
          if (hasil == lama) {
            hasil = new HashMap<>(lama);
          }
          hasil.put(milik, satu);
        }
      }
      return hasil;
    }
  }
}
