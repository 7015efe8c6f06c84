package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// Keeps what was computed as long as everything it rests on is the same: the city per period, and
/// each unit by its sums. Never older than the data.
final class IngatanKota {
  private static final int PERIODE_TERBANYAK = 12;

  private final Map<Periode, Isi> kota =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Periode, Isi> tertua) {
          return size() > PERIODE_TERBANYAK;
        }
      };
  private final Map<Long, Terhitung> unit = new ConcurrentHashMap<>();

  /// What the city's figures rest on.
  ///
  /// @param rekap another object after every change of the answers
  /// @param organisasi another value after every change of the units
  record Dasar(Object rekap, AcuanLayanan acuan, UUID organisasi) {
    @SuppressWarnings("ReferenceEquality") // the sums are a new object after every change
    boolean sama(Dasar lain) {
      return rekap.equals(lain.rekap)
          && organisasi.equals(lain.organisasi)
          && acuan.equals(lain.acuan);
    }
  }

  private record Isi(Dasar dasar, IndeksKota kota) {}

  /// What a unit's figures rest on.
  record Masukan(long unitId, List<RekapLayanan> baris, AcuanLayanan acuan) {}

  private record Terhitung(Masukan masukan, NilaiIkm nilai) {}

  IndeksKota kota(Periode periode, Dasar dasar, Function<Dasar, IndeksKota> hitung) {
    Isi ingat;
    synchronized (kota) {
      ingat = kota.get(periode);
    }
    if (ingat == null || !ingat.dasar().sama(dasar)) {
      ingat = new Isi(dasar, hitung.apply(dasar));
      synchronized (kota) {
        kota.put(periode, ingat);
      }
    }
    return ingat.kota();
  }

  NilaiIkm unit(Masukan masukan, Supplier<NilaiIkm> hitung) {
    Terhitung ingat = unit.get(masukan.unitId());
    if (ingat == null || !sama(ingat.masukan(), masukan)) {
      ingat = new Terhitung(masukan, hitung.get());
      unit.put(masukan.unitId(), ingat);
    }
    return ingat.nilai();
  }

  /// Equal objects are mostly the same ones, and collections see that at once.
  private static boolean sama(Masukan a, Masukan b) {
    return a.acuan().equals(b.acuan()) && a.baris().equals(b.baris());
  }
}
