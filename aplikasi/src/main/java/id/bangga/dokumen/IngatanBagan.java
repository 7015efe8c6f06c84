package id.bangga.dokumen;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The last few hundred charts. The key is everything that is drawn, so that nothing remembered can
/// be out of date; the source, which often tells a number that grows with every answer, is only
/// written into what is remembered.
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
  /// @param masukan figures, records all through
  record Kunci(String jenis, Keterangan keterangan, List<@Nullable Object> masukan) {
    Kunci(String jenis, Keterangan keterangan, @Nullable Object... masukan) {
      this(jenis, keterangan, Arrays.asList(masukan));
    }

    private Kunci tanpaSumber() {
      return new Kunci(
          jenis,
          new Keterangan(keterangan.judul(), keterangan.sumbu(), "", keterangan.desimal()),
          masukan);
    }
  }

  Bagan baca(Kunci diminta, Supplier<Bagan> gambar) {
    Kunci kunci = diminta.tanpaSumber();
    String sumber = diminta.keterangan().sumber();
    synchronized (isi) {
      Bagan ada = isi.get(kunci);
      if (ada != null) {
        return ada.bersumber(sumber);
      }
    }
    Bagan baru = gambar.get();
    synchronized (isi) {
      isi.put(kunci, baru);
    }
    return baru;
  }
}
