package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.bangga.UjiSpring;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

/// The components as a reader or a screen reader finds them on the living page.
@UjiSpring(kosongkan = UjiSpring.Kosongkan.PER_KELAS)
class GayaTest {
  private static final Pattern IKON = Pattern.compile("ikon\\.svg#([a-z0-9-]+)");
  private final MockMvc mvc;

  GayaTest(MockMvc mvc) {
    this.mvc = mvc;
  }

  private Document halaman(String alamat) throws Exception {
    var jawaban = mvc.perform(get(alamat)).andExpect(status().isOk()).andReturn().getResponse();
    return Jsoup.parse(jawaban.getContentAsString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gaya", "/gaya/grafik", "/gaya/telusur"})
  void has_one_heading_landmarks_and_nothing_a_strict_policy_blocks(String alamat)
      throws Exception {
    Document halaman = halaman(alamat);
    assertThat(halaman.select("h1")).hasSize(1);
    assertThat(halaman.select("main#isi")).hasSize(1);
    assertThat(halaman.expectFirst("a.lompat").attr("href")).isEqualTo("#isi");
    assertThat(halaman.select("[style], script:not([src]), style")).isEmpty();
    assertThat(halaman.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(atribut -> atribut.getKey().startsWith("on"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gaya", "/gaya/grafik", "/gaya/telusur"})
  void ids_are_unique_and_references_lead_somewhere(String alamat) throws Exception {
    Document halaman = halaman(alamat);
    List<String> id = halaman.select("[id]").eachAttr("id");
    assertThat(id).doesNotHaveDuplicates();
    assertThat(halaman.select("[aria-describedby]").eachAttr("aria-describedby"))
        .allSatisfy(rujukan -> assertThat(id).contains(rujukan.split(" ", -1)));
    assertThat(halaman.select("label[for]").eachAttr("for"))
        .allSatisfy(r -> assertThat(id).contains(r));
    assertThat(halaman.select(".kesalahan a").eachAttr("href"))
        .allSatisfy(r -> assertThat(id).contains(r.substring(1)));
  }

  @Test
  void every_field_has_a_label_and_a_faulty_one_says_so() throws Exception {
    Document halaman = halaman("/gaya");
    for (Element isian : halaman.select("input:not([type=hidden]), select, textarea")) {
      boolean berlabel =
          !halaman.select("label[for='" + isian.id() + "']").isEmpty()
              || isian.closest("label") != null;
      assertThat(berlabel).as(isian.outerHtml()).isTrue();
    }
    Element salah = halaman.expectFirst("#isian-populasi");
    assertThat(salah.attr("aria-invalid")).isEqualTo("true");
    assertThat(salah.attr("value")).isEqualTo("dua ribu");
    assertThat(halaman.expectFirst("#isian-populasi-galat").text()).contains("bilangan bulat");
  }

  @Test
  void table_sorts_by_links_and_names_its_cells_for_cards() throws Exception {
    Document halaman = halaman("/gaya?urut=-nama&kolom=nama&kolom=desk");
    Element tabel = halaman.expectFirst("table:has(caption)");
    assertThat(tabel.expectFirst("th[aria-sort]").attr("aria-sort")).isEqualTo("descending");
    assertThat(tabel.select("tbody tr th[scope=row]")).hasSize(5);
    assertThat(tabel.select("tbody td:not(.pilih-baris)"))
        .allSatisfy(sel -> assertThat(sel.attr("data-label")).isNotEmpty());
    assertThat(tabel.classNames()).contains("tanpa-3").doesNotContain("tanpa-2", "tanpa-6");
    assertThat(halaman.select("a.unduh").eachAttr("href"))
        .contains("/gaya.xlsx?kolom=nama&kolom=desk&urut=-nama");
  }

  @Test
  void choice_cards_are_radios_with_the_rubric_in_their_label() throws Exception {
    Element kartu = halaman("/gaya").expectFirst("#isian-level");
    assertThat(kartu.tagName()).isEqualTo("fieldset");
    assertThat(kartu.select("label input[type=radio]").eachAttr("value"))
        .containsExactly("A", "B", "C", "D", "E");
    assertThat(kartu.expectFirst("input[checked]").attr("value")).isEqualTo("B");
    assertThat(kartu.select("label").get(3).text()).contains("Narasi saja.");
  }

  @Test
  void every_post_form_carries_the_token() throws Exception {
    assertThat(halaman("/gaya").select("form[method=post]"))
        .isNotEmpty()
        .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
  }

  @Test
  void charts_have_a_name_a_table_and_their_source() throws Exception {
    for (Element gambar : halaman("/gaya/grafik").select("figure")) {
      assertThat(gambar.expectFirst("svg[role=img]").attr("aria-label")).isNotEmpty();
      assertThat(gambar.select("details table tbody tr")).isNotEmpty();
      assertThat(gambar.expectFirst(".grafik-sumber").text()).startsWith("Sumber");
    }
  }

  @Test
  void every_icon_named_is_in_the_sprite() throws Exception {
    String lembar = GudangAset.cari("ikon.svg").map(GayaTest::teks).orElseThrow();
    for (MatchResult ikon : IKON.matcher(halaman("/gaya").outerHtml()).results().toList()) {
      assertThat(lembar).contains("<symbol id=\"" + ikon.group(1) + "\"");
    }
  }

  @Test
  void sample_document_is_a_pdf() throws Exception {
    byte[] isi =
        mvc.perform(get("/gaya/dokumen.pdf"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    assertThat(new String(isi, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static String teks(Aset aset) {
    var keluar = new java.io.ByteArrayOutputStream();
    try {
      aset.tulis(keluar, false);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return keluar.toString(StandardCharsets.UTF_8);
  }
}
