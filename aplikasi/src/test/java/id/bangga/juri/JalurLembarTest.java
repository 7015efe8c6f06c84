package id.bangga.juri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A juror's save does not go through the dispatching; whoever may not save meets the same guard as
/// everywhere.
@UjiSpring
@Import(PenjurianUji.class)
class JalurLembarTest {
  private static final String ALAMAT = "/juri/2026/nilai/1/simpan";

  private final MockMvc mvc;
  private final PenjurianUji uji;

  JalurLembarTest(MockMvc mvc, PenjurianUji uji) {
    this.mvc = mvc;
    this.uji = uji;
  }

  @BeforeEach
  void siap() {
    uji.siap();
  }

  private static MockHttpServletRequestBuilder kiriman(String alamat, String skor) {
    return post(alamat)
        .param("kiriman", UUID.randomUUID().toString())
        .param("versi", "0")
        .param("skor.DAMPAK", skor);
  }

  private MvcResult jawab(MockHttpServletRequestBuilder permintaan) throws Exception {
    return mvc.perform(permintaan).andReturn();
  }

  @Test
  void a_save_is_answered_with_the_headers_of_every_answer() throws Exception {
    MvcResult hasil = jawab(kiriman(ALAMAT, "80,5").with(Tokoh.MAYA_JURI));
    assertThat(hasil.getHandler()).as("tanpa penyalur").isNull();
    assertThat(hasil.getResponse().getStatus()).isEqualTo(200);
    assertThat(hasil.getResponse().getContentAsString()).isEqualTo("1");
    assertThat(hasil.getResponse().getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(hasil.getResponse().getHeader("Content-Security-Policy")).isNotBlank();
    assertThat(hasil.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void what_cannot_be_stored_is_said_in_words() throws Exception {
    var keliru = jawab(kiriman(ALAMAT, "seratus").with(Tokoh.MAYA_JURI)).getResponse();
    assertThat(keliru.getStatus()).isEqualTo(422);
    assertThat(keliru.getContentAsString()).contains("harus berupa angka");
    var terlaluTinggi = jawab(kiriman(ALAMAT, "101").with(Tokoh.MAYA_JURI)).getResponse();
    assertThat(terlaluTinggi.getStatus()).isEqualTo(422);
    assertThat(terlaluTinggi.getContentAsString()).contains("0 sampai 100");
  }

  @Test
  void another_role_a_stranger_and_a_foreign_form_are_refused() throws Exception {
    var operator = jawab(kiriman(ALAMAT, "80").with(Tokoh.BUDI_OPERATOR)).getResponse();
    assertThat(operator.getStatus()).isEqualTo(403);
    var asing = jawab(kiriman(ALAMAT, "80")).getResponse();
    assertThat(asing.getStatus()).isNotEqualTo(200);
    var tanpaToken = kiriman(ALAMAT, "80").with(Tokoh.MAYA_JURI);
    tanpaToken.with(permintaan -> {
      permintaan.removeHeader("X-CSRF-TOKEN");
      return permintaan;
    });
    assertThat(jawab(tanpaToken).getResponse().getStatus()).isEqualTo(403);
    assertThat(jawab(kiriman(ALAMAT, "80").with(Tokoh.MAYA_JURI)).getResponse())
        .as("tidak ada yang tersimpan sebelum ini")
        .extracting(MockHttpServletResponse::getStatus)
        .isEqualTo(200);
  }

  @Test
  void a_sheet_that_was_not_given_to_the_juror_is_refused() throws Exception {
    var tanpaTugas = kiriman("/juri/2026/nilai/99/simpan", "80").with(Tokoh.MAYA_JURI);
    assertThat(jawab(tanpaTugas).getResponse().getStatus()).isEqualTo(422);
  }
}
