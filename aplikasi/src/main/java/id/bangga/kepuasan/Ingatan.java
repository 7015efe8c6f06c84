package id.bangga.kepuasan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps what was computed last under each key as long as everything it rests on is the same: never
/// older than the data. Of too many keys the one not asked for longest is forgotten.
///
/// @param <D> what a result rests on, records all through
final class Ingatan<K, D, H> {
  private final Map<K, Isi<D, H>> isi;

  private record Isi<D, H>(D dasar, H hasil) {}

  Ingatan(int terbanyak) {
    isi =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Isi<D, H>> tertua) {
            return size() > terbanyak;
          }
        };
  }

  H baca(K kunci, D dasar, Function<D, H> hitung) {
    Isi<D, H> ingat;
    synchronized (isi) {
      ingat = isi.get(kunci);
    }
    H hasil = ingat != null && ingat.dasar().equals(dasar) ? ingat.hasil() : hitung.apply(dasar);
    synchronized (isi) {
      isi.put(kunci, new Isi<>(dasar, hasil)); // the same object the next time is compared at once
    }
    return hasil;
  }
}
