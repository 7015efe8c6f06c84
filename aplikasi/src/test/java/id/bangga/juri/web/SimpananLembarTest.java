package id.bangga.juri.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.web.Formulir;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SimpananLembarTest {
  /// Jurors save by the thousand: a cycle asked for its criteria's names with each good score cost
  /// five statements a save.
  @Test
  void what_a_score_is_for_is_asked_only_when_it_is_refused() {
    var f = Formulir.kosong().isi("skor.DAMPAK", "87,5");
    assertThat(
            SimpananLembar.skor(
                f,
                "skor.DAMPAK",
                () -> {
                  throw new AssertionError("nama kriteria diminta");
                }))
        .contains(new BigDecimal("87.5"));
    var keliru = Formulir.kosong().isi("skor.DAMPAK", "101");
    assertThat(SimpananLembar.skor(keliru, "skor.DAMPAK", () -> "Dampak")).isEmpty();
    assertThat(keliru.kesalahan().getFirst().galat()).startsWith("Dampak: ");
  }
}
