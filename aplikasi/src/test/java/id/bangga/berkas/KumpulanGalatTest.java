package id.bangga.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KumpulanGalatTest {
  @Test
  void BK_016_faults_beyond_a_hundred_thousand_are_told_in_one_sentence() {
    var galat = new KumpulanGalat(List.of());
    for (int i = 0; i < 100_002; i++) {
      galat.tambah(Galat.berkas(KodeBerkas.BK_007.name(), "x"));
    }
    assertThat(galat.urut()).hasSize(100_001);
    assertThat(galat.urut().getLast().kode()).isEqualTo("BK_016");
  }
}
