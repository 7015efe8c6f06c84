package id.bangga.kepuasan;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What services and service points are called, and how many people they served in a period.
///
/// @param populasi per service; a service that is not in it has none
record AcuanLayanan(Map<Long, Layanan> layanan, Map<Long, Titik> titik, Map<Long, Long> populasi) {
  record Layanan(long id, long unitId, String kode, String nama, boolean gratis, boolean aktif) {}

  record Titik(long id, long unitId, String kode, String nama, String alamat) {}

  /// One row of `layanan.v_populasi`.
  record Populasi(long layananId, Periode periode, long jumlah) {}

  Layanan layanan(long id) {
    return Optional.ofNullable(layanan.get(id)).orElseThrow(() -> new TidakDitemukan("Layanan"));
  }

  Titik titik(long id) {
    return Optional.ofNullable(titik.get(id))
        .orElseThrow(() -> new TidakDitemukan("Titik layanan"));
  }

  @Nullable Long populasiLayanan(long id) {
    return populasi.get(id);
  }

  /// The people of the unit's services that have a number; null while one that was surveyed has
  /// none. A service that nobody answered for, perhaps opened later, changes nothing.
  ///
  /// @param disurvei services with answers in the period
  @Nullable Long populasiUnit(long unitId, Set<Long> disurvei) {
    long jumlah = 0;
    for (Layanan satu : layanan.values()) {
      if (satu.unitId() == unitId) {
        Long orang = populasi.get(satu.id());
        if (orang == null && disurvei.contains(satu.id())) {
          return null;
        }
        jumlah += orang == null ? 0 : orang;
      }
    }
    return jumlah == 0 ? null : jumlah;
  }

  /// Numbers of the period itself, else the sum of all shorter periods in it when none is missing.
  static Map<Long, Long> untuk(Periode periode, Collection<Populasi> semua) {
    Map<Long, Long> hasil = new HashMap<>();
    for (JenisPeriode jenis : JenisPeriode.values()) {
      if (jenis.bulan() > periode.jenis().bulan()) {
        continue;
      }
      Map<Long, Long> jumlah = new HashMap<>();
      Map<Long, Integer> banyak = new HashMap<>();
      for (Populasi satu : semua) {
        if (satu.periode().jenis() == jenis && periode.memuat(satu.periode().awal())) {
          jumlah.merge(satu.layananId(), satu.jumlah(), Long::sum);
          banyak.merge(satu.layananId(), 1, Integer::sum);
        }
      }
      int lengkap = periode.jenis().bulan() / jenis.bulan();
      jumlah.forEach((id, orang) -> {
        if (banyak.getOrDefault(id, 0) == lengkap) {
          hasil.put(id, orang);
        }
      });
    }
    return hasil;
  }
}
