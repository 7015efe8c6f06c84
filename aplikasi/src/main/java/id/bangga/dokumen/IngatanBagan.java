package id.bangga.dokumen;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The last few hundred charts. The key is everything that went into a chart, so that nothing
/// remembered can be out of date.
final class IngatanBagan {
  private static final int BANYAK = 400;

  private final Map<Kunci, Bagan> isi =
      new LinkedHashMap<>(BANYAK, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kunci, Bagan> tertua) {
          return size() > BANYAK;
        }
      };

  /// @param jenis kind of the chart
  /// @param masukan words and figures, records all through
  record Kunci(String jenis, List<@Nullable Object> masukan) {
    Kunci(String jenis, @Nullable Object... masukan) {
      this(jenis, Arrays.asList(masukan));
    }
  }

  Bagan baca(Kunci kunci, Supplier<Bagan> gambar) {
    synchronized (isi) {
      Bagan ada = isi.get(kunci);
      if (ada != null) {
        return ada;
      }
    }
    Bagan baru = gambar.get();
    synchronized (isi) {
      isi.put(kunci, baru);
    }
    return baru;
  }
}
