package id.bangga.instrumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JawabanTest {
  /// Written and read again it is the same answer, so that one sent twice is known.
  @Test
  void figures_are_equal_whatever_zeros_they_were_typed_with() {
    var ditulis = List.of(new BigDecimal("12.50"), new BigDecimal("1E+2"), new BigDecimal("0.00"));
    var dibaca = List.of(new BigDecimal("12.5"), new BigDecimal("100"), BigDecimal.ZERO);
    assertThat(new Jawaban.Rasio(ditulis)).isEqualTo(new Jawaban.Rasio(dibaca));
    assertThat(new Jawaban.Auto(ditulis, "SKM")).isEqualTo(new Jawaban.Auto(dibaca, "SKM"));
    assertThat(new Jawaban.Rasio(ditulis).sebutan()).isEqualTo("12,5 · 100 · 0");
  }
}
