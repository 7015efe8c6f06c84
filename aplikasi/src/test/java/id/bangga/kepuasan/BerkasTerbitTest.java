package id.bangga.kepuasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.berkas.BacaJson;
import id.bangga.kepuasan.IsiBerkas.Masukan;
import id.bangga.layanan.Periode;
import id.bangga.skm.RekapJawaban;
import id.bangga.skm.Unsur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The file that anybody may read: its figures follow from it, the answers do not.
class BerkasTerbitTest {
  private static final int ORANG = 10;
  private static final List<String> KODE = Arrays.stream(Unsur.values()).map(Enum::name).toList();
  private static final int K = KODE.size();
  private static final int CUKUP = 500;

  /// Student's t, 97.5 %, 9 degrees of freedom: `qt(0.975, 9)` in R.
  private static final double T = 2.262157162740992;

  private static IsiBerkas isi(int[][] jawaban, boolean gratis) {
    var rekap = new RekapJawaban(K);
    for (int[] satu : jawaban) {
      rekap.tambah(satu);
    }
    Map<String, String> nama = new LinkedHashMap<>();
    KODE.forEach(kode -> nama.put(kode, kode));
    var baris =
        new Masukan(
            "KTP",
            "KTP-el",
            gratis,
            "1",
            "Loket 1",
            null,
            new Jumlahan(KODE, rekap),
            Jumlahan.KOSONG);
    return new IsiBerkas(
        "Kota Contoh",
        1,
        "PD.01",
        "Dinas",
        Periode.tahunan(2025),
        1,
        "",
        new NamaUnsur(nama),
        List.of(baris),
        null,
        0);
  }

  private static int[][] acak(SplittableRandom acak) {
    int[][] jawaban = new int[ORANG][K];
    for (int[] satu : jawaban) {
      Arrays.setAll(satu, _ -> acak.nextInt(5) == 0 ? acak.nextInt(1, 3) : acak.nextInt(3, 5));
    }
    return jawaban;
  }

  /// Who answered what, whoever of them it was.
  private static String himpunan(int[][] jawaban) {
    return Arrays.stream(jawaban).map(Arrays::toString).sorted().collect(Collectors.joining());
  }

  private static int[][] salin(int[][] jawaban) {
    return Arrays.stream(jawaban).map(int[]::clone).toArray(int[][]::new);
  }

  @Test
  void index_and_interval_follow_from_the_file_alone() {
    IsiBerkas isi = isi(acak(new SplittableRandom(1)), true);
    Map<?, ?> akar = peta(BacaJson.baca(BerkasTerbit.tulis(isi)).nilai());
    assertThat(akar.get("format")).isEqualTo("bangga-skm/2");
    Map<?, ?> sah = sah(akar);
    assertThat(sah.keySet().stream().map(Object::toString).toList())
        .as("a row tells the sums of each unsur, not of pairs")
        .containsExactlyInAnyOrder("unsur", "responden", "dijawab", "skor");
    double indeks = 0;
    for (int j = 0; j < K; j++) {
      indeks += 25.0 / K * angka(sah, "skor", j) / angka(sah, "dijawab", j);
    }
    Map<?, ?> hasil = peta(akar.get("hasil"));
    assertThat(hasil.get("ikm"))
        .isEqualTo(BigDecimal.valueOf(indeks).setScale(2, RoundingMode.HALF_UP));
    double setengah = T * angka(hasil, "galatBaku");
    assertThat(angka(hasil, "selang95", 0)).isCloseTo(indeks - setengah, within(0.0001));
    assertThat(angka(hasil, "selang95", 1)).isCloseTo(indeks + setengah, within(0.0001));
    Map<?, ?> tanpa = peta(akar.get("hasilTanpaBiaya"));
    assertThat(((List<?>) tanpa.get("unsur"))).hasSize(K - 1);
    assertThat(angka(tanpa, "galatBaku")).isPositive();
    assertThat(
            peta(BacaJson.baca(BerkasTerbit.tulis(isi(acak(new SplittableRandom(1)), false)))
                    .nilai())
                .get("hasilTanpaBiaya"))
        .isNull();
  }

  /// From the published file only: each unsur's scores are dealt out at random, then moved within
  /// an unsur until both standard errors fit. Every start ends in another set of ten answers.
  @Test
  void many_sets_of_ten_answers_can_be_built_from_what_is_published() {
    int[][] benar = acak(new SplittableRandom(7));
    byte[] berkas = BerkasTerbit.tulis(isi(benar, true));
    Set<String> cocok = new HashSet<>();
    for (int benih = 0; benih < 20; benih++) {
      cocok.add(himpunan(susun(berkas, new SplittableRandom(benih))));
    }
    assertThat(cocok).hasSize(20).doesNotContain(himpunan(benar));
  }

  private static int[][] susun(byte[] berkas, SplittableRandom acak) {
    Map<?, ?> akar = peta(BacaJson.baca(berkas).nilai());
    Map<?, ?> sah = sah(akar);
    int[][] calon = new int[ORANG][K];
    for (int j = 0; j < K; j++) {
      assertThat(angka(sah, "dijawab", j)).isEqualTo(ORANG);
      for (int[] satu : calon) {
        satu[j] = 1;
      }
      for (int sisa = (int) angka(sah, "skor", j) - ORANG; sisa > 0; ) {
        int[] satu = calon[acak.nextInt(ORANG)];
        if (satu[j] < 4) {
          satu[j]++;
          sisa--;
        }
      }
    }
    double beda = beda(akar, calon);
    for (int langkah = 0; langkah < 500_000; langkah++) {
      int j = acak.nextInt(K);
      int a = acak.nextInt(ORANG);
      int b = acak.nextInt(ORANG);
      int[] naik = calon[a];
      int[] turun = calon[b];
      if (a != b && naik[j] < 4 && turun[j] > 1) {
        naik[j]++;
        turun[j]--;
        double baru = beda(akar, calon);
        if (baru <= beda || acak.nextInt(20) == 0) {
          beda = baru;
        } else {
          naik[j]--;
          turun[j]++;
        }
        if (beda < 1e-7 && Arrays.equals(BerkasTerbit.tulis(isi(calon, true)), berkas)) {
          return calon;
        }
      }
    }
    throw new AssertionError("tidak ditemukan satu pun");
  }

  private static double beda(Map<?, ?> akar, int[][] calon) {
    Jumlahan semua = isi(calon, true).sah();
    return Math.abs(semua.galatBaku(null) - angka(peta(akar.get("hasil")), "galatBaku"))
        + Math.abs(
            semua.tanpa(Unsur.BIAYA.name()).terisi().galatBaku(null)
                - angka(peta(akar.get("hasilTanpaBiaya")), "galatBaku"));
  }

  /// Neighbours of the true answers: two people trade a point of one unsur against a point of
  /// another, one of the ten left one question blank. What the program keeps tells these sets
  /// apart; what it publishes does not, and no single answer is in all of them.
  @Test
  void no_answer_is_common_to_all_sets_that_fit() {
    int[][] benar = acak(new SplittableRandom(3));
    benar[4][2] = 0;
    Set<String> terbit = cocok(benar, BerkasTerbit::tulis);
    assertThat(terbit).hasSizeGreaterThanOrEqualTo(CUKUP);
    assertThat(cocok(benar, BerkasHasil::tulis).size())
        .as("the sums of pairs would tell")
        .isLessThan(5);
    for (int[] satu : benar) {
      assertThat(terbit)
          .as("jawaban %s", Arrays.toString(satu))
          .anyMatch(lain -> !lain.contains(Arrays.toString(satu)));
    }
  }

  /// @return sets of answers with the very same file, as far as they were reached one by one
  private static Set<String> cocok(int[][] benar, Function<IsiBerkas, byte[]> tulis) {
    byte[] berkas = tulis.apply(isi(benar, true));
    Set<String> ditemukan = new HashSet<>(Set.of(himpunan(benar)));
    Deque<int[][]> antre = new ArrayDeque<>();
    antre.add(benar);
    var acak = new SplittableRandom(11);
    for (int coba = 0; coba < 20_000 && ditemukan.size() < CUKUP; coba++) {
      int[][] calon = salin(antre.getFirst());
      antre.addLast(antre.removeFirst());
      int a = acak.nextInt(ORANG);
      int b = acak.nextInt(ORANG);
      int[] satu = calon[a];
      int[] lain = calon[b];
      int j = acak.nextInt(K);
      int l = acak.nextInt(K);
      if (a != b && j != l && geser(satu, lain, j) && geser(lain, satu, l)) {
        boolean sama = Arrays.equals(tulis.apply(isi(calon, true)), berkas);
        if (sama && ditemukan.add(himpunan(calon))) {
          antre.addFirst(calon);
        }
      }
    }
    return ditemukan;
  }

  private static boolean geser(int[] naik, int[] turun, int j) {
    boolean bisa = naik[j] > 0 && naik[j] < 4 && turun[j] > 1;
    naik[j]++;
    turun[j]--;
    return bisa;
  }

  /// The sums of the only row.
  private static Map<?, ?> sah(Map<?, ?> akar) {
    List<?> masukan = (List<?>) Objects.requireNonNull(akar.get("masukan"));
    return peta(peta(masukan.getFirst()).get("sah"));
  }

  private static Map<?, ?> peta(@Nullable Object isi) {
    return (Map<?, ?>) Objects.requireNonNull(isi);
  }

  private static double angka(Map<?, ?> objek, String nama) {
    return ((BigDecimal) Objects.requireNonNull(objek.get(nama))).doubleValue();
  }

  private static double angka(Map<?, ?> objek, String nama, int ke) {
    return ((BigDecimal) ((List<?>) Objects.requireNonNull(objek.get(nama))).get(ke)).doubleValue();
  }
}
