package id.bangga.contoh;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.MasukanRumus;
import id.bangga.instrumen.Rumus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;

/// Figures for a formula that come to about a wanted score.
final class AngkaContoh {
  private final SplittableRandom acak;
  private final int asn;
  private final long respondenMinimum;
  private final long responden;

  /// @param mutu how good the unit is, 0 to 1
  AngkaContoh(SplittableRandom acak, int asn, double mutu) {
    this.acak = acak;
    this.asn = Math.max(5, asn);
    this.respondenMinimum = Math.max(5, Math.round(this.asn * 0.3));
    this.responden =
        Math.min(this.asn, Math.round(respondenMinimum * (0.95 + 0.6 * Math.max(0, mutu))));
  }

  List<BigDecimal> untuk(Indikator indikator, double sasaran) {
    var rumusan = indikator.rumusan().orElseThrow();
    return switch (rumusan.rumus()) {
      case BAGIAN -> bagian(seluruh(rumusan.masukan()), sasaran);
      case BAGIAN_TERBATAS ->
          indikator.kunci().isPresent()
              ? cacah(responden, respondenMinimum)
              : bagian(acak.nextInt(4, 16), sasaran * 1.1);
      case SISA_BAGIAN -> bagian(responden * 10, (1 - sasaran) * 0.5);
      case PENURUNAN -> penurunan(sasaran);
      case SKM_TREN -> {
        double kini = 74 + 20 * sasaran;
        yield List.of(dua(kini), dua(kini - 1 - acak.nextGaussian()));
      }
      case INDEKS_SURVEI ->
          List.of(
              dua(52 + 36 * sasaran),
              BigDecimal.valueOf(responden),
              BigDecimal.valueOf(respondenMinimum));
      case PERBAIKAN -> {
        double kini = 50 + 32 * sasaran;
        yield List.of(dua(kini), dua(kini - 2 - 3 * acak.nextGaussian()));
      }
      case PERSEN -> List.of(dua(100 * sasaran));
    };
  }

  /// The same figures, a little more or less of the part.
  List<BigDecimal> geser(Indikator indikator, List<BigDecimal> angka, double banyak) {
    Rumus rumus = indikator.rumusan().orElseThrow().rumus();
    if (rumus != Rumus.BAGIAN && rumus != Rumus.BAGIAN_TERBATAS) {
      return angka;
    }
    long seluruh = angka.get(1).longValue();
    long bagian = angka.get(0).longValue() + Math.round(banyak * seluruh);
    return cacah(Math.clamp(bagian, 0, seluruh), seluruh);
  }

  private long seluruh(List<MasukanRumus> masukan) {
    boolean orang = masukan.stream().allMatch(satu -> satu.satuan().equals("orang"));
    return orang ? asn : acak.nextInt(6, 40);
  }

  private static List<BigDecimal> bagian(long seluruh, double sasaran) {
    return cacah(Math.clamp(Math.round(seluruh * sasaran), 0, seluruh), seluruh);
  }

  private List<BigDecimal> penurunan(double sasaran) {
    long lalu = acak.nextInt(0, 7);
    long kini = Math.round(lalu * (1 - sasaran));
    return List.of(BigDecimal.valueOf(lalu), BigDecimal.valueOf(kini), BigDecimal.ZERO);
  }

  private static List<BigDecimal> cacah(long a, long b) {
    return List.of(BigDecimal.valueOf(a), BigDecimal.valueOf(b));
  }

  private static BigDecimal dua(double nilai) {
    return BigDecimal.valueOf(Math.clamp(nilai, 25, 100)).setScale(2, RoundingMode.HALF_UP);
  }
}
