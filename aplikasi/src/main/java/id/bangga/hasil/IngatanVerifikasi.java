package id.bangga.hasil;

import id.bangga.bersama.LruCache;
import java.util.function.Supplier;

/// What the verification of the last few files came to. The key is the hash of the whole file as it
/// is stored now: with one bit changed it is another file, and verified anew.
final class IngatanVerifikasi {
  private static final int BERKAS_TERBANYAK = 16;

  private final LruCache<String, HasilVerifikasi> isi = new LruCache<>(BERKAS_TERBANYAK);

  HasilVerifikasi periksa(String sidikBerkas, Supplier<byte[]> berkas) {
    return isi.get(sidikBerkas, () -> Verifikasi.periksa(berkas.get()));
  }
}
