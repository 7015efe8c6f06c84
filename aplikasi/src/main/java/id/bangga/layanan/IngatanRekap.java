package id.bangga.layanan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the database holds for each tally of a year, kept in memory: each reading asks only for
/// what transactions have changed since the last one, so it is never older than the database and
/// needs no nightly job. Values must not be changed by those who read them.
final class IngatanRekap<T> {
  private static final String SEMUA = "0";

  private final ConcurrentHashMap<Integer, Tahun> tahun = new ConcurrentHashMap<>();
  private final Supplier<Keadaan> keadaan;
  private final BiFunction<Integer, String, Perubahan<T>> berubah;
  private final Function<T, Rekap.Kunci> kunci;
  private final BinaryOperator<T> jumlah;

  /// @param xmin no transaction older than this one can still bring a change
  /// @param penanda another value when rows have disappeared
  record Keadaan(String xmin, UUID penanda) {}

  /// @param berubah rows that changed since
  /// @param tunda what comes on top of the rows at this moment
  record Perubahan<T>(List<T> berubah, Map<Rekap.Kunci, T> tunda) {
    static <T> Perubahan<T> dari(List<T> berubah) {
      return new Perubahan<>(berubah, Map.of());
    }
  }

  /// @param jumlah the sum of two
  IngatanRekap(
      Supplier<Keadaan> keadaan,
      BiFunction<Integer, String, Perubahan<T>> berubah,
      Function<T, Rekap.Kunci> kunci,
      BinaryOperator<T> jumlah) {
    this.keadaan = keadaan;
    this.berubah = berubah;
    this.kunci = kunci;
    this.jumlah = jumlah;
  }

  /// By service and point, then by tally. What has not changed since the last reading is the same
  /// object, as a whole and place by place.
  Map<Tempat, Map<Rekap.Kunci, T>> baca(int yang) {
    return tahun.computeIfAbsent(yang, _ -> new Tahun()).segarkan(yang);
  }

  /// What one reading left, replaced as a whole by the next that succeeds.
  ///
  /// @param isi the rows
  /// @param tunda what came on top of them
  /// @param semua both together
  private record Bacaan<T>(
      Map<Tempat, Map<Rekap.Kunci, T>> isi,
      Map<Rekap.Kunci, T> tunda,
      Map<Tempat, Map<Rekap.Kunci, T>> semua,
      String sejak,
      @Nullable UUID penanda) {}

  private final class Tahun {
    private Bacaan<T> terakhir = new Bacaan<>(Map.of(), Map.of(), Map.of(), SEMUA, null);

    @SuppressWarnings("ReferenceEquality")
    synchronized Map<Tempat, Map<Rekap.Kunci, T>> segarkan(int yang) {
      Bacaan<T> lama = terakhir;
      Keadaan kini = keadaan.get();
      boolean lanjut = kini.penanda().equals(lama.penanda());
      Perubahan<T> perubahan = berubah.apply(yang, lanjut ? lama.sejak() : SEMUA);
      var isi = dengan(lanjut ? lama.isi() : Map.of(), perubahan.berubah(), (_, baru) -> baru);
      boolean tetap = isi == lama.isi() && lama.tunda().equals(perubahan.tunda());
      var semua = tetap ? lama.semua() : dengan(isi, perubahan.tunda().values(), jumlah);
      terakhir = new Bacaan<>(isi, perubahan.tunda(), semua, kini.xmin(), kini.penanda());
      return semua;
    }

    /// A copy, because others may be reading; what reads as before stays the object it was.
    @SuppressWarnings("ReferenceEquality")
    private Map<Tempat, Map<Rekap.Kunci, T>> dengan(
        Map<Tempat, Map<Rekap.Kunci, T>> lama, Collection<T> baru, BinaryOperator<T> gabung) {
      Map<Tempat, Map<Rekap.Kunci, T>> hasil = lama;
      for (T satu : baru) {
        Rekap.Kunci milik = kunci.apply(satu);
        var tempat = Tempat.dari(milik);
        Map<Rekap.Kunci, T> bagian = hasil.getOrDefault(tempat, Map.of());
        T ada = bagian.get(milik);
        T jadi = ada == null ? satu : gabung.apply(ada, satu);
        if (!jadi.equals(ada)) {
          if (hasil == lama) {
            hasil = new HashMap<>(lama);
          }
          var ganti = new HashMap<>(bagian);
          ganti.put(milik, jadi);
          hasil.put(tempat, ganti);
        }
      }
      return hasil;
    }
  }
}
