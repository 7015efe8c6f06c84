package id.bangga.juri;

import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.jury.ScoreTable;
import id.bangga.statistik.reliability.DifferenceMetric;
import id.bangga.statistik.reliability.IntraclassCorrelation;
import id.bangga.statistik.reliability.IntraclassCorrelation.Form;
import id.bangga.statistik.reliability.KendallW;
import id.bangga.statistik.reliability.KrippendorffAlpha;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How far the jurors agree. ICC (Shrout and Fleiss 1979) and Kendall's W (corrected for ties) need
/// every juror to have scored every unit; Krippendorff's alpha never does. Null is undefined.
public record Kesepakatan(
    @Nullable Double icc1,
    @Nullable Double icc2,
    @Nullable Double icc3,
    @Nullable Double icc1k,
    @Nullable Double icc2k,
    @Nullable Double icc3k,
    @Nullable Double kendallW,
    @Nullable Double krippendorffInterval,
    @Nullable Double krippendorffOrdinal) {

  static Kesepakatan dari(ScoreTable skor, List<String> catatan) {
    Optional<double[][]> lengkap = skor.complete();
    if (lengkap.isEmpty()) {
      catatan.add("ICC dan Kendall W tidak terdefinisi: tidak setiap penilai menilai setiap unit.");
    }
    Optional<IntraclassCorrelation> icc =
        lengkap.flatMap(t -> coba(() -> IntraclassCorrelation.of(t)));
    List<double[]> perUnit = skor.valuesByUnit();
    return new Kesepakatan(
        icc(icc, Form.ICC1),
        icc(icc, Form.ICC2),
        icc(icc, Form.ICC3),
        icc(icc, Form.ICC1K),
        icc(icc, Form.ICC2K),
        icc(icc, Form.ICC3K),
        lengkap.map(t -> angka(() -> KendallW.of(t).w())).orElse(null),
        krippendorff(perUnit, DifferenceMetric.INTERVAL),
        krippendorff(perUnit, DifferenceMetric.ORDINAL));
  }

  private static @Nullable Double icc(Optional<IntraclassCorrelation> icc, Form bentuk) {
    return icc.map(a -> angka(() -> a.estimate(bentuk, 0.95).value())).orElse(null);
  }

  private static @Nullable Double krippendorff(List<double[]> perUnit, DifferenceMetric jarak) {
    return angka(() -> KrippendorffAlpha.of(perUnit, jarak).alpha());
  }

  private static Optional<IntraclassCorrelation> coba(Supplier<IntraclassCorrelation> hitung) {
    try {
      return Optional.of(hitung.get());
    } catch (StatisticsException tidakTerdefinisi) {
      return Optional.empty();
    }
  }

  private static @Nullable Double angka(DoubleSupplier hitung) {
    try {
      return hitung.getAsDouble();
    } catch (StatisticsException tidakTerdefinisi) {
      return null;
    }
  }
}
