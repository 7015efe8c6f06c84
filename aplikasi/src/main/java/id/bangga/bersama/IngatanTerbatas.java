package id.bangga.bersama;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The values asked for last, as many as there is room for; of too many the one not asked for
/// longest is forgotten. For several threads at once, of which none waits while another works out a
/// value: two that miss the same one both do.
public final class IngatanTerbatas<K, V> {
  private final Map<K, V> isi;

  public IngatanTerbatas(int terbanyak) {
    isi =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> tertua) {
            return size() > terbanyak;
          }
        };
  }

  public synchronized @Nullable V get(K kunci) {
    return isi.get(kunci);
  }

  public synchronized void put(K kunci, V nilai) {
    isi.put(kunci, nilai);
  }

  /// The value remembered, or the one worked out now.
  public V get(K kunci, Supplier<V> hitung) {
    V ada = get(kunci);
    if (ada != null) {
      return ada;
    }
    V baru = hitung.get();
    put(kunci, baru);
    return baru;
  }
}
