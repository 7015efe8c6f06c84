package id.bangga.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PercikTest {
  @Test
  void rises_to_the_right_top_and_says_its_figures() {
    String svg = Percik.svg(List.of(80.0, 82.0, 84.0), "Nilai \"desk\": 80; 82; 84");
    assertThat(svg)
        .contains(
            "points=\"3.0,21.0 48.0,12.0 93.0,3.0\"",
            "aria-label=\"Nilai &quot;desk&quot;: 80; 82; 84\"")
        .doesNotContain("style=");
  }

  @Test
  void equal_values_run_level_and_one_value_is_a_dot() {
    assertThat(Percik.svg(List.of(5.0, 5.0), "x")).contains("points=\"3.0,21.0 93.0,21.0\"");
    assertThat(Percik.svg(List.of(5.0), "x")).contains("points=\"3.0,21.0\"");
  }
}
