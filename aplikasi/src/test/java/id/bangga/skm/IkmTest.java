package id.bangga.skm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.bangga.statistik.descriptive.SampleMean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IkmTest {
  static List<KolomUnsur> kolom(int k) {
    return IntStream.rangeClosed(1, k)
        .mapToObj(i -> new KolomUnsur(UrutanUnsur.KUESIONER.kode(i), "U" + i))
        .toList();
  }

  static RekapJawaban rekap(int[]... jawaban) {
    var rekap = new RekapJawaban(jawaban[0].length);
    for (int[] satu : jawaban) {
      rekap.tambah(satu);
    }
    return rekap;
  }

  static HasilSkm hitung(RekapJawaban rekap, @Nullable Long populasi) {
    return Ikm.dariJawaban(kolom(rekap.unsur()), rekap, MetodeBobot.TEPAT, populasi);
  }

  private static int[][] acak(SplittableRandom acak, int n, int k, int kosongPersen) {
    int[][] isi = new int[n][k];
    for (int[] baris : isi) {
      for (int j = 0; j < k; j++) {
        baris[j] = acak.nextInt(100) < kosongPersen ? 0 : 1 + acak.nextInt(4);
      }
    }
    return isi;
  }

  @ParameterizedTest
  @CsvSource({
    "25.00,D",
    "64.99,D",
    "64.995,C",
    "65.00,C",
    "76.60,C",
    "76.604,C",
    "76.605,B",
    "76.61,B",
    "88.30,B",
    "88.304,B",
    "88.305,A",
    "88.31,A",
    "100,A"
  })
  void classification_has_no_gap_between_the_bands(String ikm, Mutu mutu) {
    assertThat(Mutu.dari(new BigDecimal(ikm))).isEqualTo(mutu);
  }

  @Test
  void official_words_are_not_changed() {
    assertThat(Mutu.values())
        .extracting(Mutu::kinerja)
        .containsExactly("Sangat Baik", "Baik", "Kurang Baik", "Tidak Baik");
    assertThatThrownBy(() -> Mutu.dari(new BigDecimal("24.99")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_blank_is_blank_and_not_one() {
    HasilSkm hasil = hitung(rekap(new int[] {4, 4}, new int[] {4, 0}), null);
    assertThat(hasil.ikm()).isEqualByComparingTo("100");
    assertThat(hasil.unsur().get(1).n()).isEqualTo(1);
    assertThat(hasil.responden()).isEqualTo(2);
  }

  @Test
  void a_questionnaire_without_answers_counts_nowhere() {
    HasilSkm hasil = hitung(rekap(new int[] {3}, new int[] {0}), null);
    assertThat(hasil.responden()).isEqualTo(1);
    assertThat(hasil.catatan()).anyMatch(c -> c.contains("tanpa satu pun jawaban"));
  }

  @Test
  void an_unsur_that_nobody_answered_leaves_the_index_undefined_with_the_reason() {
    HasilSkm hasil = hitung(rekap(new int[] {3, 0}, new int[] {4, 0}), 10L);
    assertThat(hasil.ikm()).isNull();
    assertThat(hasil.mutu()).isNull();
    assertThat(hasil.selang()).isNull();
    assertThat(hasil.unsur().get(1).nrr()).isNull();
    assertThat(hasil.catatan()).anyMatch(c -> c.contains("PROSEDUR"));
  }

  @Test
  void denominators_are_the_answers_given_not_a_fixed_number_of_rows() {
    var rekap = new RekapJawaban(1);
    for (int i = 0; i < 51; i++) {
      rekap.tambah(new int[] {i == 50 ? 1 : 4});
    }
    assertThat(hitung(rekap, null).unsur().getFirst().nrr()).isEqualTo(201 / 51.0);
  }

  @Test
  void answers_outside_1_to_4_never_enter_the_totals() {
    assertThatThrownBy(() -> rekap(new int[] {5})).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rekap(new int[] {-1})).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_is_rounded_before_the_end() {
    // 1/3-ish means whose rounding to two decimals would move the index by 0.01 and more.
    List<JumlahUnsur> jumlah =
        kolom(9).stream().map(unsur -> new JumlahUnsur(unsur, 1000, 299)).toList();
    HasilSkm hasil = Ikm.dariJumlah(jumlah, MetodeBobot.TEPAT, null);
    assertThat(hasil.ikm()).isEqualByComparingTo("83.61"); // 25 x 1000/299 = 83.612
    assertThat(hasil.unsur().getFirst().nrr()).isEqualTo(1000 / 299.0);
    assertThat(hasil.selang()).isNull();
    assertThat(hasil.catatan()).anyMatch(c -> c.contains("Selang"));
  }

  @ParameterizedTest
  @CsvSource({"TEPAT,100.00", "TIGA_DESIMAL,99.90", "DUA_DESIMAL,99.00"})
  void old_weights_only_reproduce_old_reports_and_say_so(MetodeBobot bobot, String sempurna) {
    List<JumlahUnsur> jumlah = kolom(9).stream().map(u -> new JumlahUnsur(u, 40, 10)).toList();
    HasilSkm hasil = Ikm.dariJumlah(jumlah, bobot, null);
    assertThat(hasil.ikm()).isEqualByComparingTo(sempurna);
    assertThat(hasil.bobot()).isEqualTo(bobot);
    assertThat(hasil.catatan().stream().anyMatch(c -> c.contains("meniru laporan lama")))
        .isEqualTo(bobot != MetodeBobot.TEPAT);
  }

  @Test
  void weights_below_one_kth_of_the_worst_scores_are_still_a_d() {
    List<JumlahUnsur> jumlah = kolom(9).stream().map(u -> new JumlahUnsur(u, 10, 10)).toList();
    HasilSkm hasil = Ikm.dariJumlah(jumlah, MetodeBobot.DUA_DESIMAL, null);
    assertThat(hasil.ikm()).isEqualByComparingTo("24.75");
    assertThat(hasil.mutu()).isEqualTo(Mutu.D);
  }

  @Test
  void one_respondent_is_flagged_and_has_no_interval() {
    HasilSkm hasil = hitung(rekap(new int[] {4, 4, 4, 4, 4, 4, 4, 4, 4}), null);
    assertThat(hasil.ikm()).isEqualByComparingTo("100");
    assertThat(hasil.selang()).isNull();
    assertThat(hasil.catatan()).anyMatch(c -> c.contains("Hanya 1 responden"));
  }

  @Test
  void a_sample_below_the_table_of_krejcie_and_morgan_is_flagged() {
    HasilSkm hasil = hitung(rekap(new int[] {4}, new int[] {3}), 50L);
    assertThat(hasil.sampelMinimum()).isEqualTo(44);
    assertThat(hasil.catatan()).anyMatch(c -> c.contains("kurang dari sampel minimum 44"));
  }

  @Test
  void without_blanks_the_interval_is_that_of_the_respondents_own_indices() {
    for (long benih = 0; benih < 50; benih++) {
      int[][] isi = acak(new SplittableRandom(benih), 40, 9, 0);
      double[] sendiri =
          Arrays.stream(isi).mapToDouble(b -> IntStream.of(b).sum() * 25.0 / 9).toArray();
      var acuan = SampleMean.of(sendiri).interval(0.95, 200);
      var selang = Objects.requireNonNull(hitung(rekap(isi), 200L).selang());
      assertThat(selang.bawah()).as("benih %d", benih).isCloseTo(acuan.lower(), within(1e-9));
      assertThat(selang.atas()).isCloseTo(acuan.upper(), within(1e-9));
    }
  }

  @Test
  void with_blanks_the_variance_is_the_linearised_one_of_a_sum_of_means() {
    for (long benih = 0; benih < 50; benih++) {
      int[][] isi = acak(new SplittableRandom(benih), 30, 4, 20);
      isi[0] = new int[] {1, 2, 3, 4};
      double[] rerata = new double[4];
      double[] banyak = new double[4];
      for (int j = 0; j < 4; j++) {
        int kolom = j;
        var terisi = Arrays.stream(isi).mapToInt(b -> b[kolom]).filter(y -> y > 0).toArray();
        banyak[j] = terisi.length;
        rerata[j] = IntStream.of(terisi).average().orElseThrow();
      }
      double jumlah = 0;
      for (int[] baris : isi) {
        double pengaruh = 0;
        for (int j = 0; j < 4; j++) {
          pengaruh += baris[j] > 0 ? (baris[j] - rerata[j]) / banyak[j] : 0;
        }
        jumlah += pengaruh * pengaruh;
      }
      assertThat(rekap(isi).jumlahKuadratPengaruh())
          .as("benih %d", benih)
          .isCloseTo(jumlah, within(1e-12));
    }
  }

  @Test
  void sums_too_large_for_a_machine_word_give_the_same_variance_to_the_last_bit() {
    for (long benih = 0; benih < 20; benih++) {
      var acak = new SplittableRandom(benih);
      var isi = new int[300][];
      Arrays.setAll(isi, _ -> acak.ints(9, 0, 5).toArray());
      RekapJawaban rekap = rekap(isi);
      double tepat = rekap.jumlahKuadratPengaruh();
      // twice as many of the same halve the variance, exactly: all else are powers of two
      for (double bagian = 2; rekap.responden() <= 4 * RekapJawaban.MUAT; bagian *= 2) {
        rekap.gabung(rekap);
        assertThat(rekap.jumlahKuadratPengaruh())
            .as("benih %d, %d responden", benih, rekap.responden())
            .isEqualTo(tepat / bagian);
      }
    }
  }

  @Test
  void a_census_has_no_sampling_error_and_the_interval_stays_on_the_scale() {
    var sensus = Objects.requireNonNull(hitung(rekap(new int[] {4}, new int[] {2}), 2L).selang());
    assertThat(sensus).isEqualTo(new HasilSkm.Selang(75, 75));
    var lebar = Objects.requireNonNull(hitung(rekap(new int[] {4}, new int[] {1}), null).selang());
    assertThat(lebar).isEqualTo(new HasilSkm.Selang(25, 100));
  }

  @Test
  void totals_added_up_in_any_order_give_the_same_result() {
    for (long benih = 0; benih < 50; benih++) {
      var acak = new SplittableRandom(benih);
      int[][] isi = acak(acak, 25, 9, 10);
      isi[3] = new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1};
      var satu = new RekapJawaban(9);
      var dua = new RekapJawaban(9);
      for (int[] baris : isi) {
        (acak.nextBoolean() ? satu : dua).tambah(baris);
      }
      dua.gabung(satu);
      assertThat(hitung(dua, null)).as("benih %d", benih).isEqualTo(hitung(rekap(isi), null));
    }
  }

  @Test
  void only_the_totals_matter_for_the_index() {
    var acak = new SplittableRandom(7);
    int[][] isi = acak(acak, 60, 9, 0);
    var terbalik = new ArrayList<>(List.of(isi)).reversed().toArray(int[][]::new);
    assertThat(hitung(rekap(terbalik), null).ikm()).isEqualTo(hitung(rekap(isi), null).ikm());
  }
}
