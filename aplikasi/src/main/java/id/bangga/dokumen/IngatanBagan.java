package id.bangga.dokumen;

import id.bangga.bersama.LruCache;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The last few hundred charts. The key is everything that is drawn, so that nothing remembered can
/// be out of date; the source, which often tells a number that grows with every answer, is only
/// written into what is remembered.
final class IngatanBagan {
  private static final int BAGAN_TERBANYAK = 400;

  private final LruCache<Kunci, Bagan> isi = new LruCache<>(BAGAN_TERBANYAK);

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
    return isi.get(diminta.tanpaSumber(), gambar).bersumber(diminta.keterangan().sumber());
  }
}
