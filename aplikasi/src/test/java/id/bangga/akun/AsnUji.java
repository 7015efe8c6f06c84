package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.bangga.Tokoh;
import id.bangga.bersama.Pelaku;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;

/// Who looks after master data of employees, and a NIP nothing is wrong with.
final class AsnUji {
  static final Pelaku NINA = Tokoh.NINA_BKPSDM.pelaku();
  static final String NIP = "199001022014011901";

  private AsnUji() {}

  static Document buka(MockMvc mvc, String alamat, Tokoh tokoh) throws Exception {
    var jawaban = mvc.perform(get(alamat).with(tokoh)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }
}
