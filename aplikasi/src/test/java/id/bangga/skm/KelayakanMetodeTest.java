package id.bangga.skm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The search for methods and the range of exact indices, against trying every total there is.
class KelayakanMetodeTest {
  private static final List<MetodeTerbit> METODE = List.of(MetodeTerbit.values());

  private record Kasus(int n, int k, int desimalNrr, int desimalIkm, long[] jumlah) {}

  private static Kasus acak(SplittableRandom acak) {
    int n = 1 + acak.nextInt(14);
    int k = 1 + acak.nextInt(3);
    long[] jumlah = new long[k];
    for (int j = 0; j < k; j++) {
      jumlah[j] = n + (long) acak.nextInt(3 * n + 1);
    }
    return new Kasus(n, k, acak.nextInt(4), acak.nextInt(3), jumlah);
  }

  private static BigDecimal bulat(BigDecimal nilai, int desimal) {
    return nilai.setScale(desimal, RoundingMode.HALF_UP);
  }

  private static BigDecimal bagi(long atas, long bawah) {
    return BigDecimal.valueOf(atas).divide(BigDecimal.valueOf(bawah), 40, RoundingMode.HALF_EVEN);
  }

  /// The methods written once more, as a clerk would, in plain decimals.
  private static BigDecimal ikm(MetodeTerbit metode, long[] jumlah, int n) {
    int k = jumlah.length;
    BigDecimal total = BigDecimal.ZERO;
    for (long satu : jumlah) {
      BigDecimal nrr = bagi(satu, n);
      BigDecimal tertimbang = bagi(satu, (long) n * k);
      total =
          total.add(
              switch (metode) {
                case TEPAT -> tertimbang;
                case BOBOT_TIGA_DESIMAL -> nrr.multiply(bulat(bagi(1, k), 3));
                case BOBOT_DUA_DESIMAL -> nrr.multiply(bulat(bagi(1, k), 2));
                case NRR_TIGA_DESIMAL -> bulat(nrr, 3).multiply(bagi(1, k));
                case NRR_DUA_DESIMAL -> bulat(nrr, 2).multiply(bagi(1, k));
                case TERTIMBANG_DUA_DESIMAL -> bulat(tertimbang, 2);
              });
    }
    return bulat(total.multiply(BigDecimal.valueOf(25)), 20);
  }

  private static Map<String, Object> laporan(Kasus kasus, BigDecimal terbit) {
    var unsur = new ArrayList<Map<String, Object>>();
    for (long jumlah : kasus.jumlah()) {
      unsur.add(Map.of("nrr", bulat(bagi(jumlah, kasus.n()), kasus.desimalNrr()).toPlainString()));
    }
    var laporan = new LinkedHashMap<String, Object>();
    laporan.put("n", BigDecimal.valueOf(kasus.n()));
    laporan.put("unsur", unsur);
    laporan.put("ikm", terbit.toPlainString());
    return laporan;
  }

  /// Every combination of totals that prints as the case's own.
  private static List<long[]> semua(Kasus kasus) {
    var hasil = new ArrayList<long[]>(List.of(new long[0]));
    for (long asli : kasus.jumlah()) {
      var lanjut = new ArrayList<long[]>();
      BigDecimal tercetak = bulat(bagi(asli, kasus.n()), kasus.desimalNrr());
      for (long s = kasus.n(); s <= 4L * kasus.n(); s++) {
        if (bulat(bagi(s, kasus.n()), kasus.desimalNrr()).compareTo(tercetak) == 0) {
          for (long[] awal : hasil) {
            long[] baru = Arrays.copyOf(awal, awal.length + 1);
            baru[awal.length] = s;
            lanjut.add(baru);
          }
        }
      }
      hasil = lanjut;
    }
    return hasil;
  }

  @Test
  void every_feasible_method_is_found_and_no_other() {
    for (long benih = 0; benih < 1_500; benih++) {
      var acak = new SplittableRandom(benih);
      Kasus kasus = acak(acak);
      List<long[]> semua = semua(kasus);
      MetodeTerbit asal = METODE.get(acak.nextInt(METODE.size()));
      BigDecimal terbit =
          bulat(ikm(asal, semua.get(acak.nextInt(semua.size())), kasus.n()), kasus.desimalIkm());
      HasilPeriksa hasil =
          Objects.requireNonNull(PemeriksaLaporan.periksa(laporan(kasus, terbit)).hasil());

      Set<MetodeTerbit> seharusnya = EnumSet.noneOf(MetodeTerbit.class);
      for (MetodeTerbit metode : MetodeTerbit.values()) {
        if (semua.stream()
            .anyMatch(
                s -> bulat(ikm(metode, s, kasus.n()), kasus.desimalIkm()).compareTo(terbit) == 0)) {
          seharusnya.add(metode);
        }
      }
      assertThat(hasil.metode())
          .as("benih %d %s %s", benih, kasus, terbit)
          .containsExactlyElementsOf(seharusnya);
      var tepat =
          semua.stream()
              .map(s -> bulat(ikm(MetodeTerbit.TEPAT, s, kasus.n()), 2))
              .sorted()
              .toList();
      assertThat(hasil.rentang())
          .as("benih %d", benih)
          .isEqualTo(new HasilPeriksa.Rentang(tepat.getFirst(), tepat.getLast()));
    }
  }

  @Test
  void unsur_with_different_numbers_of_answers_are_combined_exactly() {
    for (long benih = 0; benih < 500; benih++) {
      var acak = new SplittableRandom(benih);
      int[] n = {1 + acak.nextInt(9), 1 + acak.nextInt(9), 1 + acak.nextInt(9)};
      var kemungkinan = new ArrayList<KemungkinanUnsur>();
      var nilai = new ArrayList<BigDecimal>(List.of(BigDecimal.ZERO));
      for (int satu : n) {
        long dari = satu + (long) acak.nextInt(2 * satu);
        long sampai = dari + acak.nextInt(satu);
        kemungkinan.add(new KemungkinanUnsur.Jumlah(dari, sampai, satu));
        var lanjut = new ArrayList<BigDecimal>();
        for (long s = dari; s <= sampai; s++) {
          for (BigDecimal awal : nilai) {
            lanjut.add(awal.add(bagi(s, satu)));
          }
        }
        nilai.clear();
        nilai.addAll(lanjut);
      }
      var terbit = new Tercetak(BigDecimal.valueOf(2500 + acak.nextInt(7500), 2));
      boolean ada =
          nilai.stream()
              .map(
                  x -> bulat(bulat(x.multiply(BigDecimal.valueOf(25)).multiply(bagi(1, 3)), 20), 2))
              .anyMatch(x -> x.compareTo(terbit.nilai()) == 0);
      assertThat(MetodeTerbit.TEPAT.layak(kemungkinan, terbit))
          .as("benih %d", benih)
          .isEqualTo(ada);
    }
  }

  @Test
  void large_numbers_answer_at_once() {
    var laporan =
        Map.of(
            "n", BigDecimal.valueOf(900_000_000_000L),
            "unsur", List.of(Map.of("nrr", "3"), Map.of("nrr", "3,123456789012")),
            "ikm", "76.5");
    assertThat(PemeriksaLaporan.periksa(laporan).hasil()).isNotNull();
  }
}
