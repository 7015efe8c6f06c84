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
    var rekap = new RekapJawaban(1);
    for (int i = 0; i < n; i++) {
      rekap.tambah(new int[] {nilai});
    }
    return new Masukan(
        layanan,
        layanan,
        true,
        "1",
        "Loket 1",
        null,
        new Jumlahan(List.of("WAKTU"), rekap),
        Jumlahan.KOSONG);
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
        new NamaUnsur(Map.of("WAKTU", "Waktu")),
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
}
