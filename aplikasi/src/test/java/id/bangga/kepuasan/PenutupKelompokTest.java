package id.bangga.kepuasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PenutupKelompokTest {
  private static final int MINIMUM = 10;

  @Test
  void satu_kelompok_kecil_menutup_satu_lagi() {
    assertThat(PenutupKelompok.ditutup(Map.of("a", 3L, "b", 40L, "c", 12L), MINIMUM))
        .containsExactlyInAnyOrder("a", "c");
    assertThat(PenutupKelompok.ditutup(Map.of("a", 13L, "b", 40L), MINIMUM)).isEmpty();
    assertThat(PenutupKelompok.ditutup(Map.of("a", 0L, "b", 40L, "c", 11L), MINIMUM)).isEmpty();
  }

  @Test
  void yang_ditutup_selalu_paling_sedikit_dua_kelompok_dan_minimum_orang() {
    for (long benih = 0; benih < 500; benih++) {
      var acak = new SplittableRandom(benih);
      Map<String, Long> ukuran = new TreeMap<>();
      for (int i = 0; i < acak.nextInt(2, 8); i++) {
        ukuran.put("k" + i, (long) acak.nextInt(0, 30));
      }
      Set<String> tutup = PenutupKelompok.ditutup(ukuran, MINIMUM);
      long jumlah = tutup.stream().mapToLong(ukuran::get).sum();
      long berisi = ukuran.values().stream().filter(n -> n > 0).count();
      assertThat(ukuran.entrySet())
          .as("benih %d: %s", benih, ukuran)
          .allMatch(
              e -> e.getValue() == 0 || e.getValue() >= MINIMUM || tutup.contains(e.getKey()));
      if (!tutup.isEmpty() && tutup.size() < berisi) {
        assertThat(tutup).as("benih %d: %s", benih, ukuran).hasSizeGreaterThan(1);
        assertThat(jumlah).as("benih %d: %s", benih, ukuran).isGreaterThanOrEqualTo(MINIMUM);
      }
    }
  }
}
