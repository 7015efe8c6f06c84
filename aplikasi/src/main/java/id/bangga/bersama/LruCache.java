package id.bangga.bersama;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The values asked for last, as many as there is room for; of too many the one not asked for
/// longest is forgotten. For several threads at once, of which none waits while another works out a
/// value: two that miss the same one both do.
public final class LruCache<K, V> {
  private final Map<K, V> entries;

  public LruCache(int capacity) {
    entries =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > capacity;
          }
        };
  }

  public synchronized @Nullable V get(K key) {
    return entries.get(key);
  }

  public synchronized void put(K key, V value) {
    entries.put(key, value);
  }

  /// The value remembered, or the one worked out now.
  public V get(K key, Supplier<V> compute) {
    V known = get(key);
    if (known != null) {
      return known;
    }
    V computed = compute.get();
    put(key, computed);
    return computed;
  }
}
