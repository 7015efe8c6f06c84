package id.bangga.kepuasan;

import id.bangga.bersama.LruCache;
import java.util.function.Function;

/// Keeps what was computed last under each key as long as everything it rests on is the same: never
/// older than the data.
///
/// @param <D> what a result rests on, records all through
final class Ingatan<K, D, H> {
  private final LruCache<K, Isi<D, H>> isi;

  private record Isi<D, H>(D dasar, H hasil) {}

  Ingatan(int terbanyak) {
    isi = new LruCache<>(terbanyak);
  }

  H baca(K kunci, D dasar, Function<D, H> hitung) {
    Isi<D, H> ingat = isi.get(kunci);
    H hasil = ingat != null && ingat.dasar().equals(dasar) ? ingat.hasil() : hitung.apply(dasar);
    isi.put(kunci, new Isi<>(dasar, hasil)); // the same object the next time is compared at once
    return hasil;
  }
}
