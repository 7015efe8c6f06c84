package id.bangga.bukti;

import java.time.LocalDate;

/// The span of days that a cycle judges; a document counts when its own span touches it.
public record PeriodeBukti(LocalDate mulai, LocalDate selesai) {
  public PeriodeBukti {
    if (selesai.isBefore(mulai)) {
      throw new IllegalArgumentException("Periode berakhir sebelum mulai: " + mulai);
    }
  }

  /// The calendar year of a cycle.
  public static PeriodeBukti tahun(int tahun) {
    return new PeriodeBukti(LocalDate.of(tahun, 1, 1), LocalDate.of(tahun, 12, 31));
  }
}
