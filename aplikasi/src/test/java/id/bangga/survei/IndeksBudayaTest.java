package id.bangga.survei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndeksBudayaTest {
  private static int[] semua(int jawaban) {
    int[] satu = new int[RekapSurvei.BUTIR];
    Arrays.fill(satu, jawaban);
    return satu;
  }

  private static RekapSurvei orang(int banyak) {
    var rekap = new RekapSurvei();
    for (int i = 0; i < banyak; i++) {
      rekap.tambah(semua(1 + i % 5));
    }
    return rekap;
  }

  @ParameterizedTest
  @CsvSource({
    "0,D", "24.94,D", "24.95,C", "25,C", "49.94,C", "49.95,B", "74.9,B", "74.94,B", "74.95,A",
    "75,A", "100,A"
  })
  void categories_have_no_gap(String indeks, Kategori kategori) {
    assertThat(Kategori.dari(new BigDecimal(indeks))).isEqualTo(kategori);
  }

  @Test
  void only_the_word_of_d_is_unverified() {
    assertThat(Kategori.values())
        .filteredOn(Predicate.not(Kategori::terverifikasi))
        .containsExactly(Kategori.D);
  }

  @ParameterizedTest
  @CsvSource({
    "57.9,74.1,56.7,63.8,65.8,38.9,69.4,60.9,B",
    "59.6,64.1,58.3,53.7,62.7,43.5,67.7,58.5,B",
  })
  void published_national_figures_are_reproduced(
      String bp,
      String ak,
      String kp,
      String hm,
      String ly,
      String ad,
      String kb,
      String indeks,
      Kategori kategori) {
    var nilai = new EnumMap<NilaiDasar, BigDecimal>(NilaiDasar.class);
    List<String> isi = List.of(bp, ak, kp, hm, ly, ad, kb);
    int i = 0;
    for (NilaiDasar satu : NilaiDasar.values()) {
      nilai.put(satu, new BigDecimal(isi.get(i++)));
    }
    HasilSurvei hasil = IndeksBudaya.dariNilai(nilai);
    assertThat(hasil.indeks()).isEqualTo(new BigDecimal(indeks));
    assertThat(hasil.kategori()).isEqualTo(kategori);
  }

  @Test
  void a_blank_is_left_out_and_not_counted_as_one() {
    var rekap = new RekapSurvei();
    rekap.tambah(semua(5));
    int[] sebagian = new int[RekapSurvei.BUTIR];
    sebagian[0] = 5;
    rekap.tambah(sebagian);
    rekap.tambah(new int[RekapSurvei.BUTIR]);
    HasilSurvei hasil = IndeksBudaya.dari(rekap);
    assertThat(hasil.responden()).isEqualTo(2);
    assertThat(hasil.indeks()).isEqualTo(new BigDecimal("100.0"));
    assertThat(hasil.perilaku().get(1).n()).isEqualTo(1);
  }

  @Test
  void a_behaviour_that_nobody_answered_leaves_its_value_and_the_index_undefined() {
    var rekap = new RekapSurvei();
    int[] satu = semua(3);
    satu[4] = 0;
    rekap.tambah(satu);
    HasilSurvei hasil = IndeksBudaya.dari(rekap);
    assertThat(hasil.nilai().get(1).indeks()).isNull();
    assertThat(hasil.nilai().get(0).indeks()).isEqualTo(new BigDecimal("50.0"));
    assertThat(hasil.indeks()).isNull();
    assertThat(hasil.kategori()).isNull();
  }

  @Test
  void values_weigh_equally_however_many_answered_them() {
    var rekap = new RekapSurvei();
    rekap.tambah(semua(5));
    int[] hanyaBp = new int[RekapSurvei.BUTIR];
    Arrays.fill(hanyaBp, 0, 3, 1);
    for (int i = 0; i < 9; i++) {
      rekap.tambah(hanyaBp);
    }
    // BP: mean 1.4 -> 10; the six others 100; (10 + 600) / 7 = 87.14
    assertThat(IndeksBudaya.dari(rekap).indeks()).isEqualTo(new BigDecimal("87.1"));
  }

  @Test
  void answers_outside_1_to_5_never_enter() {
    assertThatThrownBy(() -> new RekapSurvei().tambah(semua(6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_lone_small_group_takes_the_smallest_other_group_with_it() {
    var kelompok = Map.of("A", orang(40), "B", orang(30), "C", orang(12), "D", orang(3));
    assertThat(Penyamaran.tampil(kelompok, 10)).containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void two_small_groups_that_together_reach_the_minimum_hide_each_other() {
    var kelompok = Map.of("A", orang(40), "B", orang(6), "C", orang(5));
    assertThat(Penyamaran.tampil(kelompok, 10)).containsExactly("A");
    assertThat(Penyamaran.tampil(Map.of("A", orang(40), "B", orang(4), "C", orang(5)), 10))
        .isEmpty();
  }

  @Test
  void groups_at_the_minimum_are_shown_and_empty_ones_protect_nobody() {
    assertThat(Penyamaran.tampil(Map.of("A", orang(10), "B", orang(11)), 10))
        .containsExactlyInAnyOrder("A", "B");
    assertThat(Penyamaran.tampil(Map.of("A", orang(40), "B", orang(9), "C", orang(0)), 9))
        .containsExactlyInAnyOrder("A", "B");
    assertThat(
            Penyamaran.tampil(
                Map.of("A", orang(40), "B", orang(12), "C", orang(0), "D", orang(9)), 10))
        .containsExactly("A");
  }

  @Test
  void what_is_hidden_is_never_a_single_group_and_never_under_the_minimum() {
    for (long benih = 0; benih < 2_000; benih++) {
      var acak = new SplittableRandom(benih);
      var kelompok = new LinkedHashMap<String, RekapSurvei>();
      for (int i = 0; i <= acak.nextInt(8); i++) {
        kelompok.put("K" + i, orang(acak.nextInt(30)));
      }
      var tampil = Penyamaran.tampil(kelompok, 10);
      var hilang = new HashSet<>(kelompok.keySet());
      hilang.removeAll(tampil);
      hilang.removeIf(nama -> orangDalam(kelompok, nama) == 0);
      long jumlah = hilang.stream().mapToLong(nama -> orangDalam(kelompok, nama)).sum();
      assertThat(tampil).as("benih %d", benih).allMatch(nama -> orangDalam(kelompok, nama) >= 10);
      assertThat(tampil.isEmpty() || hilang.isEmpty() || (hilang.size() >= 2 && jumlah >= 10))
          .as("benih %d %s", benih, hilang)
          .isTrue();
    }
  }

  private static long orangDalam(Map<String, RekapSurvei> kelompok, String nama) {
    return Objects.requireNonNull(kelompok.get(nama)).responden();
  }
}
