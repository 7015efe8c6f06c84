package id.bangga.survei;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.interval.Interval;
import id.bangga.statistik.reliability.CronbachAlpha;
import id.bangga.statistik.reliability.MissingPolicy;
import org.jspecify.annotations.Nullable;

/// Cronbach's alpha of the 21 behaviours with Feldt's 95 % interval, over the respondents who
/// answered all of them.
///
/// @param alfa null when undefined, with the reason in `catatan`
/// @param responden respondents with complete answers
public record Reliabilitas(
    @Nullable Double alfa,
    @Nullable Double bawah,
    @Nullable Double atas,
    int responden,
    @Nullable String catatan) {

  /// @param jawaban one row per respondent; NaN marks a missing answer
  public static Reliabilitas dari(double[][] jawaban) {
    try {
      CronbachAlpha alfa = CronbachAlpha.of(jawaban, MissingPolicy.COMPLETE_CASES);
      Interval selang = alfa.interval(0.95);
      return new Reliabilitas(
          alfa.alpha(), selang.lower(), selang.upper(), alfa.respondents(), null);
    } catch (StatisticsException e) {
      return new Reliabilitas(null, null, null, 0, alasan(e));
    }
  }

  private static String alasan(StatisticsException e) {
    return switch (e.reason()) {
      case NO_VARIATION -> "Reliabilitas tidak terdefinisi: jumlah jawaban semua responden sama.";
      default -> "Reliabilitas memerlukan paling sedikit dua responden dengan jawaban lengkap.";
    };
  }
}
