package id.bangga.tindaklanjut;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// The quarter in which something is to be done.
public record Tenggat(int tahun, int triwulan) {
  private static final List<String> ROMAWI = List.of("I", "II", "III", "IV");

  public Tenggat {
    if (triwulan < 1 || triwulan > 4) {
      throw new IllegalArgumentException("Triwulan " + triwulan);
    }
  }

  public LocalDate akhir() {
    return YearMonth.of(tahun, triwulan * 3).atEndOfMonth();
  }

  public String label() {
    return "Triwulan " + ROMAWI.get(triwulan - 1) + " " + tahun;
  }
}
