package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.bangga.bersama.TidakDitemukan;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class AsetTest {
  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(new AsetController(new Pemda("P", "P", "", false))).build();

  @Test
  void address_carries_the_hash_of_the_content_and_may_be_kept_for_ever() throws Exception {
    assertThat(Aset.url("gaya.css")).matches("/statis/[0-9a-f]{16}/gaya\\.css");
    mvc.perform(get(Aset.url("gaya.css")))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "public, max-age=31536000, immutable"))
        .andExpect(header().string("Content-Type", "text/css;charset=UTF-8"))
        .andExpect(header().string("Vary", "Accept-Encoding"))
        .andExpect(header().doesNotExist("Content-Encoding"));
  }

  @Test
  void text_is_sent_compressed_when_the_browser_can_and_fonts_never() throws Exception {
    String polos =
        mvc.perform(get(Aset.url("gaya.css"))).andReturn().getResponse().getContentAsString();
    byte[] padat =
        mvc.perform(get(Aset.url("gaya.css")).header("Accept-Encoding", "br, gzip"))
            .andExpect(header().string("Content-Encoding", "gzip"))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (var buka = new GZIPInputStream(new ByteArrayInputStream(padat))) {
      assertThat(new String(buka.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(polos);
    }
    mvc.perform(
            get(Aset.url("huruf/plus-jakarta-sans-400.woff2")).header("Accept-Encoding", "gzip"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "font/woff2"))
        .andExpect(header().doesNotExist("Content-Encoding"));
  }

  @Test
  void the_seal_of_the_settings_is_served_and_a_missing_or_foreign_file_is_named(
      @TempDir Path folder) throws Exception {
    Path berkas = Files.writeString(folder.resolve("lambang.svg"), "<svg/>");
    var pemda = new Pemda("P", "P", "", false, berkas.toString());
    String alamat = Lambang.alamat(pemda).orElseThrow();
    var layanan = MockMvcBuilders.standaloneSetup(new AsetController(pemda)).build();
    layanan
        .perform(get(alamat))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "image/svg+xml"));
    assertThat(Lambang.data(pemda)).contains("data:image/svg+xml;base64,PHN2Zy8+");
    assertThatThrownBy(() -> Lambang.alamat(new Pemda("P", "P", "", false, "/tidak/ada.png")))
        .hasMessageContaining("/tidak/ada.png");
    assertThatThrownBy(() -> Lambang.alamat(new Pemda("P", "P", "", false, "lambang.exe")))
        .hasMessageContaining("SVG, PNG, atau JPEG");
  }

  @Test
  void an_old_hash_gets_the_present_file_uncached() throws Exception {
    mvc.perform(get("/statis/0000000000000000/gaya.css"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-cache"));
  }

  @Test
  void an_address_without_a_hash_leads_to_the_present_file() throws Exception {
    mvc.perform(get("/statis/favicon.svg"))
        .andExpect(status().isFound())
        .andExpect(redirectedUrl(Aset.url("favicon.svg")));
    assertThatThrownBy(() -> mvc.perform(get("/statis/tidak-ada.svg")))
        .hasCauseInstanceOf(TidakDitemukan.class);
  }

  @Test
  void style_sheet_names_fonts_by_their_hashed_address() {
    String gaya = isi("gaya.css");
    assertThat(gaya).contains("url(\"" + Aset.url("huruf/plus-jakarta-sans-400.woff2") + "\")");
    assertThat(gaya).doesNotContain("url(\"huruf/");
  }

  @Test
  void first_load_stays_under_100_kilobytes_and_citizens_style_under_4() {
    long muatan = 0;
    for (String nama :
        new String[] {
          "gaya.css",
          "bangga.js",
          "htmx.js",
          "ikon.svg",
          "favicon.svg",
          "huruf/plus-jakarta-sans-400.woff2",
          "huruf/plus-jakarta-sans-600.woff2"
        }) {
      Aset aset = GudangAset.cari(nama).orElseThrow();
      muatan += aset.panjang(aset.terkompres());
    }
    assertThat(muatan).isLessThan(80_000);
    assertThat(GudangAset.cari("warga.css").orElseThrow().panjang(true)).isLessThan(4_000);
  }

  @Test
  void unknown_file_fails_when_the_template_is_rendered() {
    assertThatThrownBy(() -> Aset.url("tidak-ada.css"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tidak-ada.css");
  }

  @Test
  void every_icon_a_template_asks_for_is_in_the_sprite() {
    assertThat(isi("ikon.svg")).contains("id=\"house\"").contains("id=\"triangle-alert\"");
  }

  private String isi(String nama) {
    try {
      return mvc.perform(get(Aset.url(nama)))
          .andReturn()
          .getResponse()
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
