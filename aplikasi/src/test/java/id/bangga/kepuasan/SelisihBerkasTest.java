package id.bangga.kepuasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.kepuasan.IsiBerkas.Masukan;
import id.bangga.layanan.Periode;
import id.bangga.skm.RekapJawaban;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelisihBerkasTest {
  private static final SelisihBerkas SELISIH = new SelisihBerkas(10);

  private static Masukan baris(String layanan, int n, int nilai) {
    return baris(layanan, jawaban(n, nilai, n), Jumlahan.KOSONG);
  }

  private static Masukan baris(String layanan, Jumlahan sah, Jumlahan dikecualikan) {
    return new Masukan(layanan, layanan, true, "1", "Loket 1", null, sah, dikecualikan);
  }

  /// @param biaya how many of them answered BIAYA too
  private static Jumlahan jawaban(int n, int nilai, int biaya) {
    var rekap = new RekapJawaban(2);
    for (int i = 0; i < n; i++) {
      rekap.tambah(new int[] {nilai, i < biaya ? nilai : 0});
    }
    return new Jumlahan(List.of("WAKTU", "BIAYA"), rekap);
  }

  private static IsiBerkas isi(Masukan... baris) {
    return new IsiBerkas(
        "Kota Contoh",
        1,
        "PD.01",
        "Dinas",
        Periode.tahunan(2025),
        1,
        "",
        new NamaUnsur(Map.of("WAKTU", "Waktu", "BIAYA", "Biaya")),
        List.of(baris),
        null,
        0);
  }

  @Test
  void the_same_sums_tell_nothing() {
    assertThat(SELISIH.sedikit(isi(baris("A", 20, 3)), isi(baris("A", 20, 3)))).isFalse();
  }

  @Test
  void few_people_in_a_row_are_told_though_the_whole_differs_by_many() {
    IsiBerkas lama = isi(baris("A", 20, 3), baris("B", 20, 3));
    assertThat(SELISIH.sedikit(lama, isi(baris("A", 29, 3), baris("B", 23, 3)))).isTrue();
    assertThat(SELISIH.sedikit(lama, isi(baris("A", 30, 3), baris("B", 20, 3)))).isFalse();
  }

  @Test
  void few_people_are_told_by_the_whole_though_no_row_can_be_compared() {
    IsiBerkas lama = isi(baris("A", 10, 3), baris("B", 30, 3));
    assertThat(SELISIH.sedikit(lama, isi(baris("*lain", 39, 3)))).isTrue();
  }

  @Test
  void other_sums_of_as_many_people_count_as_few() {
    assertThat(SELISIH.sedikit(isi(baris("A", 20, 3)), isi(baris("A", 20, 4)))).isTrue();
  }

  /// One of A's answers is excluded while eleven come in for B: each row's people and the whole of
  /// the valid ones differ by none or by many, the excluded ones by one.
  @Test
  void one_answer_excluded_in_a_row_is_told_though_the_row_has_as_many_people() {
    IsiBerkas lama = isi(baris("A", jawaban(40, 3, 40), jawaban(10, 3, 10)), baris("B", 20, 3));
    Masukan pindah = baris("A", jawaban(39, 3, 39), jawaban(11, 3, 11));
    assertThat(SELISIH.sedikit(lama, isi(pindah, baris("B", 31, 3)))).isTrue();
    Masukan banyak = baris("A", jawaban(30, 3, 30), jawaban(20, 3, 20));
    assertThat(SELISIH.sedikit(lama, isi(banyak, baris("B", 40, 3)))).isFalse();
  }

  @Test
  void excluded_answers_are_compared_as_a_whole_too() {
    IsiBerkas lama = isi(baris("A", jawaban(40, 3, 40), jawaban(12, 3, 12)));
    Masukan sah = baris("A", jawaban(40, 3, 40), Jumlahan.KOSONG);
    assertThat(
            SELISIH.sedikit(
                lama, isi(sah, baris("*dikecualikan", Jumlahan.KOSONG, jawaban(13, 3, 13)))))
        .isTrue();
  }

  @Test
  void few_who_answered_one_unsur_are_told_though_many_came() {
    IsiBerkas lama = isi(baris("A", jawaban(30, 3, 20), Jumlahan.KOSONG));
    assertThat(SELISIH.sedikit(lama, isi(baris("A", jawaban(50, 3, 21), Jumlahan.KOSONG))))
        .isTrue();
    assertThat(SELISIH.sedikit(lama, isi(baris("A", jawaban(50, 3, 20), Jumlahan.KOSONG))))
        .isFalse();
    assertThat(SELISIH.sedikit(lama, isi(baris("A", jawaban(50, 3, 30), Jumlahan.KOSONG))))
        .isFalse();
  }

  @Test
  void few_who_answered_one_unsur_are_told_by_the_whole_though_no_row_can_be_compared() {
    IsiBerkas lama = isi(baris("A", jawaban(30, 3, 20), Jumlahan.KOSONG));
    assertThat(SELISIH.sedikit(lama, isi(baris("*lain", jawaban(50, 3, 21), Jumlahan.KOSONG))))
        .isTrue();
  }
}
