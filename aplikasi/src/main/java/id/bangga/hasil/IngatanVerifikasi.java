package id.bangga.hasil;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the verification of the last few files came to. The key is the hash of the whole file as it
/// is stored now: with one bit changed it is another file, and verified anew.
final class IngatanVerifikasi {
  private static final int DIINGAT = 16;

  private final Map<String, HasilVerifikasi> isi =
      new LinkedHashMap<>(DIINGAT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HasilVerifikasi> tertua) {
          return size() > DIINGAT;
        }
      };

  HasilVerifikasi periksa(String sidikBerkas, Supplier<byte[]> berkas) {
    HasilVerifikasi ada = cari(sidikBerkas);
    if (ada != null) {
      return ada;
    }
    HasilVerifikasi baru = Verifikasi.periksa(berkas.get());
    synchronized (isi) {
      isi.put(sidikBerkas, baru);
    }
    return baru;
  }

  private @Nullable HasilVerifikasi cari(String sidikBerkas) {
    synchronized (isi) {
      return isi.get(sidikBerkas);
    }
  }
}
