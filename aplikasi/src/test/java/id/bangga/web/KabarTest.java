package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KabarTest {
  @Test
  void a_long_message_is_cut_so_that_the_answer_still_leaves() {
    assertThat(dibaca("Layanan " + "\uD83C\uDF32".repeat(5000) + " ditambahkan."))
        .startsWith("Layanan \uD83C\uDF32")
        .endsWith("\uD83C\uDF32…");
    assertThat(dibaca("Layanan KTP ditambahkan.")).isEqualTo("Layanan KTP ditambahkan.");
  }

  /// What the next page shows of a message; the browser keeps a cookie of at most 4,096 bytes.
  private static String dibaca(String kalimat) {
    var jawaban = new MockHttpServletResponse();
    Kabar.kirim(jawaban, kalimat);
    var kue = Objects.requireNonNull(jawaban.getCookie("kabar"));
    assertThat(kue.getValue().length()).isLessThan(4000);
    var berikut = new MockHttpServletRequest();
    berikut.setCookies(kue);
    return Kabar.ambil(berikut, new MockHttpServletResponse()).orElseThrow();
  }
}
