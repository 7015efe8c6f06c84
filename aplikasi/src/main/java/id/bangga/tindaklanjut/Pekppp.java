package id.bangga.tindaklanjut;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures PEKPPP 8.a and 9.a ask for, from the plans of the year before. How PEKPPP turns them
/// into points is not published in any source read, so no points are given.
///
/// @param tahun the year of the results that the plans answer
/// @param selesai done with proof; cancelled plans stay in `rencana`
/// @param tepatWaktu done within their quarter
/// @param hari median days from the end of the surveyed period to completion; null when none is
///   done
public record Pekppp(
    int tahun, int rencana, int selesai, int tepatWaktu, int terlambat, @Nullable Long hari) {

  static Pekppp dari(int tahun, List<Rencana> semua, LocalDate hariIni) {
    List<Rencana> milik = semua.stream().filter(satu -> satu.periode().tahun() == tahun).toList();
    List<Long> lama =
        milik.stream()
            .filter(satu -> satu.selesaiPada() != null)
            .map(satu -> ChronoUnit.DAYS.between(satu.periode().akhir(), satu.selesaiPada()))
            .sorted()
            .toList();
    return new Pekppp(
        tahun,
        milik.size(),
        lama.size(),
        (int) milik.stream().filter(Rencana::tepatWaktu).count(),
        (int) milik.stream().filter(satu -> satu.terlambat(hariIni)).count(),
        lama.isEmpty() ? null : lama.get((lama.size() - 1) / 2));
  }

  /// 8.a: share of plans that are done, in per cent with one decimal; null without plans.
  public @Nullable BigDecimal persenSelesai() {
    return rencana == 0
        ? null
        : BigDecimal.valueOf(100L * selesai)
            .divide(BigDecimal.valueOf(rencana), 1, RoundingMode.HALF_UP);
  }
}
