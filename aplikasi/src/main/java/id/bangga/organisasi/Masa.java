package id.bangga.organisasi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A span of days during which a unit was as `data` says; both days count, no end means until
/// further notice.
public record Masa(DataUnit data, LocalDate sejak, @Nullable LocalDate sampai) {
  public boolean memuat(LocalDate tanggal) {
    return !tanggal.isBefore(sejak) && (sampai == null || !tanggal.isAfter(sampai));
  }

  boolean bersinggungan(Masa lain) {
    return !lain.akhir().isBefore(sejak) && !akhir().isBefore(lain.sejak);
  }

  /// The last day, far in the future when there is none.
  LocalDate akhir() {
    return sampai == null ? LocalDate.MAX : sampai;
  }

  Masa sampai(@Nullable LocalDate hari) {
    return new Masa(data, sejak, hari);
  }

  Masa berisi(DataUnit baru) {
    return new Masa(baru, sejak, sampai);
  }
}
