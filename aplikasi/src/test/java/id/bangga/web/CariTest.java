package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@UjiSpring(kosongkan = UjiSpring.Kosongkan.PER_KELAS)
class CariTest {
  private final MockMvc mvc;

  CariTest(MockMvc mvc) {
    this.mvc = mvc;
  }

  private Document cari(String kata) throws Exception {
    var jawaban =
        mvc.perform(get("/cari").param("q", kata).with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  @Test
  void too_short_a_word_is_not_searched() throws Exception {
    assertThat(cari("a").select("main").text()).contains("sedikitnya dua huruf");
  }

  @Test
  void no_match_repeats_the_word_harmlessly() throws Exception {
    Document halaman = cari("<script>zzqx");
    assertThat(halaman.select("main").text())
        .contains("Tidak ada yang cocok dengan “<script>zzqx”");
    assertThat(halaman.select("main script")).isEmpty();
    assertThat(halaman.expectFirst("#cari-kata").attr("value")).isEqualTo("<script>zzqx");
  }

  @Test
  void the_search_needs_an_account() throws Exception {
    var jawaban = mvc.perform(get("/cari").param("q", "dinas")).andReturn().getResponse();
    assertThat(jawaban.getRedirectedUrl()).startsWith("/masuk?lanjut=");
  }
}
