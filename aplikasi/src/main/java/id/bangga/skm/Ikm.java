package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import id.bangga.statistik.descriptive.SampleMean;
import id.bangga.statistik.interval.Interval;
import id.bangga.statistik.interval.SampleSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Indeks Kepuasan Masyarakat: `IKM = 25 x sum over unsur of (jumlah / n) x bobot`, in whole
/// numbers and fractions until the one rounding at the end (PermenPANRB 14/2017).
///
/// The interval is Student's over respondents: the index is a sum of means, its variance the sum of
/// the respondents' squared influences (linearisation), which without blanks is the variance of the
/// mean of the respondents' own indices; with a known population it carries `1 - n/N`.
public final class Ikm {
  private static final double TINGKAT = 0.95;

  private Ikm() {}

  /// From single answers.
  ///
  /// @param populasi number of people served in the period, null when not known
  public static HasilSkm dariJawaban(
      List<KolomUnsur> kolom, RekapJawaban rekap, MetodeBobot bobot, @Nullable Long populasi) {
    var catatan = new ArrayList<String>();
    if (rekap.kosong() > 0) {
      catatan.add("%d kuesioner tanpa satu pun jawaban tidak dihitung.".formatted(rekap.kosong()));
    }
    List<JumlahUnsur> jumlah = rekap.jumlah(kolom);
    Optional<Pecahan> tepat = nilai(jumlah, bobot, catatan);
    HasilSkm.Selang selang =
        tepat.map(t -> selang(t, rekap, bobot, populasi, catatan)).orElse(null);
    return susun(jumlah, rekap.responden(), bobot, tepat, selang, populasi, catatan);
  }

  /// From totals per unsur; respondents are not known one by one, so there is no interval.
  public static HasilSkm dariJumlah(
      List<JumlahUnsur> jumlah, MetodeBobot bobot, @Nullable Long populasi) {
    var catatan = new ArrayList<String>();
    long terbanyak = jumlah.stream().mapToLong(JumlahUnsur::n).max().orElse(0);
    if (jumlah.stream().anyMatch(j -> j.n() != terbanyak)) {
      catatan.add("Jumlah penjawab berbeda antar unsur; responden diambil yang terbanyak.");
    }
    Optional<Pecahan> tepat = nilai(jumlah, bobot, catatan);
    catatan.add("Selang tidak dapat dihitung dari jumlah per unsur tanpa jawaban per responden.");
    return susun(jumlah, terbanyak, bobot, tepat, null, populasi, catatan);
  }

  /// The unrounded index, empty when some unsur has no answer.
  static Optional<Pecahan> nilai(
      List<JumlahUnsur> jumlah, MetodeBobot bobot, List<String> catatan) {
    var hampa = jumlah.stream().filter(j -> j.n() == 0).map(j -> j.unsur().kode()).toList();
    if (!hampa.isEmpty() || jumlah.isEmpty()) {
      catatan.add(
          "IKM tidak terdefinisi: tidak ada jawaban untuk unsur %s."
              .formatted(String.join(", ", hampa)));
      return Optional.empty();
    }
    Pecahan faktor = bobot.bobot(jumlah.size()).kali(25);
    return Optional.of(
        jumlah.stream().map(JumlahUnsur::nrr).reduce(Pecahan.NOL, Pecahan::tambah).kali(faktor));
  }

  private static HasilSkm.@Nullable Selang selang(
      Pecahan nilai,
      RekapJawaban rekap,
      MetodeBobot bobot,
      @Nullable Long populasi,
      List<String> catatan) {
    long n = rekap.responden();
    boolean sensus = populasi != null && populasi == n;
    if (n < 2 && !sensus) {
      catatan.add("Selang tidak terdefinisi untuk satu responden.");
      return null;
    }
    SampleMean rerata = rerata(nilai.keDouble(), rekap, bobot);
    Interval selang =
        populasi == null ? rerata.interval(TINGKAT) : rerata.interval(TINGKAT, populasi);
    return new HasilSkm.Selang(Math.max(25, selang.lower()), Math.min(100, selang.upper()));
  }

  private static SampleMean rerata(double nilai, RekapJawaban rekap, MetodeBobot bobot) {
    long n = rekap.responden();
    double faktor = bobot.bobot(rekap.unsur()).kali(25).kali(n).keDouble();
    double kuadrat = rekap.jumlahKuadratPengaruh() * faktor * faktor;
    return new SampleMean(Math.toIntExact(n), nilai, Math.max(0, kuadrat));
  }

  /// The standard error the interval rests on: its half-width before it is cut to the scale is this
  /// times Student's t with n - 1 degrees of freedom. Only for an index that has an interval.
  public static double galatBaku(RekapJawaban rekap, MetodeBobot bobot, @Nullable Long populasi) {
    SampleMean rerata = rerata(0, rekap, bobot);
    return populasi == null ? rerata.standardError() : rerata.standardError(populasi);
  }

  private static HasilSkm susun(
      List<JumlahUnsur> jumlah,
      long responden,
      MetodeBobot bobot,
      Optional<Pecahan> tepat,
      HasilSkm.@Nullable Selang selang,
      @Nullable Long populasi,
      List<String> catatan) {
    BigDecimal ikm = tepat.map(t -> t.bulat(2, RoundingMode.HALF_UP)).orElse(null);
    Integer minimum = populasi == null ? null : SampleSize.krejcieMorgan(populasi);
    catatan.addAll(peringatan(responden, minimum, bobot));
    Pecahan perUnsur = bobot.bobot(Math.max(1, jumlah.size()));
    return new HasilSkm(
        responden,
        bobot,
        jumlah.stream().map(j -> unsur(j, perUnsur)).toList(),
        ikm,
        ikm == null ? null : mutu(ikm),
        selang,
        minimum,
        catatan);
  }

  /// Weights below 1/k can push an index of all ones under the scale's 25; that is a D too.
  private static Mutu mutu(BigDecimal ikm) {
    return Mutu.dari(ikm.max(Mutu.D.batasBawah()));
  }

  private static List<String> peringatan(long n, @Nullable Integer minimum, MetodeBobot bobot) {
    var kalimat = new ArrayList<String>();
    if (n == 1) {
      kalimat.add("Hanya 1 responden: nilai ini tidak mewakili siapa pun selain dirinya.");
    }
    if (minimum != null && n < minimum) {
      kalimat.add(
          "Responden %d kurang dari sampel minimum %d (Krejcie dan Morgan).".formatted(n, minimum));
    }
    if (bobot != MetodeBobot.TEPAT) {
      kalimat.add(
          "Bobot %s hanya untuk meniru laporan lama; jangan dibandingkan dengan hasil berbobot tepat."
              .formatted(bobot.kata()));
    }
    return kalimat;
  }

  private static HasilUnsur unsur(JumlahUnsur j, Pecahan bobot) {
    if (j.n() == 0) {
      return new HasilUnsur(j.unsur(), 0, 0, null, null, null, null);
    }
    BigDecimal ikm = j.nrr().kali(25).bulat(2, RoundingMode.HALF_UP);
    return new HasilUnsur(
        j.unsur(),
        j.n(),
        j.jumlah(),
        j.nrr().keDouble(),
        j.nrr().kali(bobot).keDouble(),
        ikm,
        Mutu.dari(ikm));
  }
}
