package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_022;
import static id.bangga.juri.KodeAturanPenjurian.JR_023;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.siklus.KriteriaJuri;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The jury's arithmetic (berakhlak.md section 4, our own design): a juror's score is the weighted
/// sum over the criteria, the jury's score their mean; the final value joins it with the desk
/// value.
public final class AturanJuri {
  /// With this many jurors or more the highest and lowest may be dropped, if the cycle says so.
  public static final int MINIMUM_UNTUK_BUANG = 5;

  /// A jury has at least so many members.
  public static final int ANGGOTA_PALING_SEDIKIT = 3;

  private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
  private static final MathContext PENUH = MathContext.DECIMAL128;

  private AturanJuri() {}

  /// May a jury of so many members score: an odd number, so that there is a majority, and at least
  /// {@link #ANGGOTA_PALING_SEDIKIT}.
  public static boolean jumlahSah(int anggota) {
    return anggota >= ANGGOTA_PALING_SEDIKIT && anggota % 2 == 1;
  }

  /// One juror's score for one unit, 0 to 100: Σ weight × score / 100.
  ///
  /// @param bobot weight of each criterion; the weights sum to 100
  /// @param skor score of each criterion, 0 to 100; every criterion must be scored
  public static BigDecimal skorJuri(Map<String, BigDecimal> bobot, Map<String, BigDecimal> skor) {
    if (!skor.keySet().equals(bobot.keySet())) {
      throw new IllegalArgumentException(
          "Kriteria yang dinilai %s, seharusnya %s".formatted(skor.keySet(), bobot.keySet()));
    }
    BigDecimal jumlah = BigDecimal.ZERO;
    for (var satu : bobot.entrySet()) {
      jumlah = jumlah.add(satu.getValue().multiply(nilai(skor, satu.getKey())));
    }
    return jumlah.divide(SERATUS, PENUH);
  }

  /// The weights of a cycle's criteria by code, in their order.
  static Map<String, BigDecimal> bobot(List<KriteriaJuri> kriteria) {
    Map<String, BigDecimal> bobot = new LinkedHashMap<>();
    kriteria.forEach(satu -> bobot.put(satu.kode(), satu.bobot()));
    return bobot;
  }

  /// What stands against this figure as a score: outside 0 to 100 or finer than two decimals.
  ///
  /// @param apa what was scored, in the words of the refusal; asked for only when there is one
  public static Optional<Alasan> keberatan(Supplier<String> apa, BigDecimal nilai) {
    boolean sah =
        nilai.signum() >= 0
            && nilai.compareTo(SERATUS) <= 0
            && nilai.stripTrailingZeros().scale() <= 2;
    return sah
        ? Optional.empty()
        : Optional.of(new Alasan(JR_022, apa.get() + ": " + JR_022.kalimat()));
  }

  /// What stands against these scores: unknown criteria and figures that are none.
  static List<Alasan> keberatan(List<KriteriaJuri> kriteria, Map<String, BigDecimal> skor) {
    Map<String, String> nama = new HashMap<>();
    kriteria.forEach(satu -> nama.put(satu.kode(), satu.nama()));
    List<Alasan> hasil = new ArrayList<>();
    skor.forEach((kode, nilai) -> {
      String sebutan = nama.get(kode);
      if (sebutan == null) {
        hasil.add(Alasan.dari(JR_023));
      } else {
        keberatan(() -> sebutan, nilai).ifPresent(hasil::add);
      }
    });
    return hasil;
  }

  /// The jury's score for one unit: the mean of the jurors' scores, without the highest and the
  /// lowest when the cycle orders that and at least {@link #MINIMUM_UNTUK_BUANG} jurors scored.
  public static BigDecimal nilaiJuri(List<BigDecimal> skorJuri, boolean buangTertinggiTerendah) {
    if (skorJuri.isEmpty()) {
      throw new IllegalArgumentException("Belum ada skor juri");
    }
    var terurut = skorJuri.stream().sorted().toList();
    var dipakai =
        buangTertinggiTerendah && terurut.size() >= MINIMUM_UNTUK_BUANG
            ? terurut.subList(1, terurut.size() - 1)
            : terurut;
    return rerata(dipakai);
  }

  /// Highest minus lowest of the jurors' scores.
  public static BigDecimal rentang(List<BigDecimal> skorJuri) {
    var terurut = skorJuri.stream().sorted().toList();
    return terurut.getLast().subtract(terurut.getFirst());
  }

  /// Final value = weight of the desk × desk value + weight of the jury × jury score.
  public static BigDecimal nilaiAkhir(
      BigDecimal bobotDesk, BigDecimal nilaiDesk, BigDecimal bobotJuri, BigDecimal nilaiJuri) {
    return bobotDesk.multiply(nilaiDesk).add(bobotJuri.multiply(nilaiJuri));
  }

  /// Arithmetic mean at 34 significant digits.
  public static BigDecimal rerata(List<BigDecimal> nilai) {
    BigDecimal jumlah = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return jumlah.divide(BigDecimal.valueOf(nilai.size()), PENUH);
  }

  private static BigDecimal nilai(Map<String, BigDecimal> skor, String kriteria) {
    BigDecimal nilai = skor.get(kriteria);
    if (nilai == null || nilai.signum() < 0 || nilai.compareTo(SERATUS) > 0) {
      throw new IllegalArgumentException("Skor %s di luar 0..100: %s".formatted(kriteria, nilai));
    }
    return nilai;
  }
}
