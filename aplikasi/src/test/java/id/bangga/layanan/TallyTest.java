package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void sums_equal_those_counted_one_by_one() {
    for (long benih = 0; benih < 50; benih++) {
      var acak = new Random(benih);
      int k = 1 + acak.nextInt(10);
      List<String> jawaban = new ArrayList<>();
      var tally = new Tally(k);
      var separuh = new Tally(k);
      for (int n = 0; n < 40; n++) {
        String nilai =
            acak.ints(k, 0, 5)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        jawaban.add(nilai);
        (n % 2 == 0 ? tally : separuh).tambah(nilai, 1);
      }
      tally.tambah(separuh);
      assertThat(tally.responden()).isEqualTo(40);
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          assertThat(tally.silang(i, j)).as("benih %d", benih).isEqualTo(silang(jawaban, i, j));
          assertThat(tally.pasangan(i, j)).isEqualTo(pasangan(jawaban, i, j));
          assertThat(tally.sebelah(i, j)).isEqualTo(sebelah(jawaban, i, j));
        }
        assertThat(tally.terisi(i)).isEqualTo(pasangan(jawaban, i, i));
        assertThat(tally.jumlah(i)).isEqualTo(sebelah(jawaban, i, i));
      }
    }
  }

  @Test
  void taking_away_undoes_adding() {
    var tally = new Tally(3);
    tally.tambah("340", 1);
    tally.tambah("340", -1);
    assertThat(tally).usingRecursiveComparison().isEqualTo(new Tally(3));
  }

  private static int angka(String nilai, int i) {
    return nilai.charAt(i) - '0';
  }

  private static long silang(List<String> jawaban, int i, int j) {
    return jawaban.stream().mapToLong(n -> (long) angka(n, i) * angka(n, j)).sum();
  }

  private static long pasangan(List<String> jawaban, int i, int j) {
    return jawaban.stream().filter(n -> angka(n, i) > 0 && angka(n, j) > 0).count();
  }

  private static long sebelah(List<String> jawaban, int i, int j) {
    return jawaban.stream().filter(n -> angka(n, j) > 0).mapToLong(n -> angka(n, i)).sum();
  }
}
