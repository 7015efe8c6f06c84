package id.bangga.layanan;

import java.time.LocalDate;

/// The tally of one service at one service point in one month.
record Rekap(Kunci kunci, Tally tally) {
  /// Both together, as a tally of its own.
  Rekap tambah(Rekap lain) {
    var jumlah = new Tally(tally.unsur());
    jumlah.tambah(tally);
    jumlah.tambah(lain.tally);
    return new Rekap(kunci, jumlah);
  }

  /// What a tally is for.
  ///
  /// @param bulan first day of the month
  /// @param dikecualikan the answers that were excluded with a reason are tallied apart
  record Kunci(
      long titikId, long layananId, long instrumenId, LocalDate bulan, boolean dikecualikan) {
    static Kunci dari(JawabanMasuk jawaban) {
      return new Kunci(
          jawaban.titikId(), jawaban.layananId(), jawaban.instrumenId(), jawaban.bulan(), false);
    }
  }
}
