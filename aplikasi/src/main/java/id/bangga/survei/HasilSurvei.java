package id.bangga.survei;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The culture index of one group of respondents; indices 0..100 with one decimal, null when nobody
/// answered.
public record HasilSurvei(
    long responden,
    List<IndeksNilai> nilai,
    @Nullable BigDecimal indeks,
    @Nullable Kategori kategori,
    List<IndeksPerilaku> perilaku) {

  /// One of the seven values.
  public record IndeksNilai(NilaiDasar nilai, @Nullable BigDecimal indeks) {}

  /// One of the 21 behaviours.
  public record IndeksPerilaku(
      String kode, long n, @Nullable Double rerata, @Nullable BigDecimal indeks) {}

  public HasilSurvei {
    nilai = List.copyOf(nilai);
    perilaku = List.copyOf(perilaku);
  }
}
