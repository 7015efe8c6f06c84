package id.bangga.layanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.bangga.JamUji;
import id.bangga.UjiSpring;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@UjiSpring
class SurveiTest {
  private final MockMvc mvc;
  private final JdbcClient jdbc;
  private final JamUji jam;

  SurveiTest(MockMvc mvc, JdbcClient jdbc, JamUji jam) {
    this.mvc = mvc;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void titik() {
    TitikUji.pasang(jdbc, "loket-1", "KTP");
  }

  @Test
  void the_form_asks_nine_questions_in_under_30_kb_without_script() throws Exception {
    String isi =
        mvc.perform(get("/skm/loket-1"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    Document halaman = Jsoup.parse(isi);
    assertThat(isi.length()).isLessThan(30_000);
    assertThat(halaman.select("script")).isEmpty();
    assertThat(halaman.select("fieldset")).hasSize(9);
    assertThat(halaman.select("input[type=radio]")).hasSize(36);
    assertThat(halaman.select("input[type=radio][checked]")).isEmpty();
    assertThat(UUID.fromString(halaman.select("input[name=id]").val())).isNotNull();
  }

  @Test
  void a_compressed_form_is_the_same_page_with_a_number_of_its_own() throws Exception {
    var padat =
        mvc.perform(get("/skm/loket-1").header("Accept-Encoding", "gzip, deflate, br"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse();
    assertThat(padat.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(padat.getHeader("Content-Security-Policy")).contains("default-src 'self'");
    String terurai;
    try (var urai = new GZIPInputStream(new ByteArrayInputStream(padat.getContentAsByteArray()))) {
      terurai = new String(urai.readAllBytes(), StandardCharsets.UTF_8);
    }
    String polos = mvc.perform(get("/skm/loket-1")).andReturn().getResponse().getContentAsString();
    String id = Jsoup.parse(terurai).select("input[name=id]").val();
    String idPolos = Jsoup.parse(polos).select("input[name=id]").val();
    assertThat(UUID.fromString(id)).isNotEqualTo(UUID.fromString(idPolos));
    assertThat(terurai.replace(id, idPolos)).isEqualTo(polos);
  }

  @Test
  void an_answer_is_stored_tallied_and_journaled_once_however_often_it_is_sent() throws Exception {
    var jawaban = jawab(UUID.randomUUID()).param("PERSYARATAN", "4").param("PENGADUAN", "2");
    for (int kali = 0; kali < 3; kali++) {
      mvc.perform(jawaban)
          .andExpect(status().is3xxRedirection())
          .andExpect(redirectedUrl("/skm/loket-1/terima-kasih" + (kali == 0 ? "" : "?lagi=ya")));
    }
    assertThat(satu("select nilai from layanan.jawaban")).isEqualTo("400000002");
    assertThat(satu("select responden || ' ' || array_to_string(jumlah, ',') from layanan.rekap"))
        .isEqualTo("1 4,0,0,0,0,0,0,0,2");
    assertThat(satu("select count(*) from audit.jurnal where tindakan = 'diterima'"))
        .isEqualTo("1");
  }

  @Test
  void who_changes_an_answer_that_was_sent_is_told_that_the_first_one_counts() throws Exception {
    var id = UUID.randomUUID();
    mvc.perform(jawab(id).param("WAKTU", "4"));
    mvc.perform(jawab(id).param("WAKTU", "1"))
        .andExpect(redirectedUrl("/skm/loket-1/terima-kasih?lagi=ya"));
    assertThat(satu("select nilai from layanan.jawaban")).isEqualTo("004000000");
    String isi =
        mvc.perform(get("/skm/loket-1/terima-kasih?lagi=ya"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(Jsoup.parse(isi).text()).contains("jawaban yang pertama");
  }

  @Test
  void a_blank_question_is_blank_and_an_empty_form_is_refused_with_what_was_chosen()
      throws Exception {
    String isi =
        mvc.perform(jawab(UUID.randomUUID()).param("saran", "Kursi <b>kurang</b>"))
            .andExpect(status().is(422))
            .andReturn()
            .getResponse()
            .getContentAsString();
    Document halaman = Jsoup.parse(isi);
    assertThat(halaman.select("[role=alert]").text())
        .contains("Pilih paling sedikit satu jawaban.")
        .doesNotContain("jenis layanan");
    assertThat(halaman.select("textarea").text()).isEqualTo("Kursi <b>kurang</b>");
    assertThat(satu("select count(*) from layanan.jawaban")).isEqualTo("0");
  }

  @Test
  void values_outside_one_to_four_are_not_taken() throws Exception {
    mvc.perform(jawab(UUID.randomUUID()).param("WAKTU", "5").param("BIAYA", "3"))
        .andExpect(status().is3xxRedirection());
    assertThat(satu("select nilai from layanan.jawaban")).isEqualTo("000300000");
  }

  @Test
  void a_suggestion_is_kept_apart_from_the_answer() throws Exception {
    mvc.perform(jawab(UUID.randomUUID()).param("WAKTU", "2").param("saran", "Antrean lama"))
        .andExpect(status().is3xxRedirection());
    assertThat(satu("select isi from layanan.saran")).isEqualTo("Antrean lama");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[null]", "[{}]", "[{\"isi\":{\"WAKTU\":null},\"saat\":\"\"}]", "{}"})
  void what_no_kiosk_sends_is_refused_and_no_fault_of_the_program(String isi) throws Exception {
    mvc.perform(
            post("/skm/loket-1/kios")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(isi))
        .andExpect(status().isBadRequest());
  }

  /// Only the tablet says when an answer was given: one kept for hours is shown as such.
  @Test
  void SUSULAN_marks_what_a_kiosk_brings_long_after_it_was_given() throws Exception {
    Instant kini = jam.instant();
    String isi =
        "[%s,%s]"
            .formatted(
                kiriman("WAKTU", kini.minus(Duration.ofMinutes(59))),
                kiriman("BIAYA", kini.minus(Duration.ofMinutes(61))));
    mvc.perform(post("/skm/loket-1/kios").contentType(MediaType.APPLICATION_JSON).content(isi))
        .andExpect(status().isOk());
    assertThat(satu("select nilai from layanan.jawaban where 'SUSULAN' = any (tanda)"))
        .isEqualTo("000300000");
    assertThat(satu("select count(*) from layanan.jawaban")).isEqualTo("2");
  }

  private String kiriman(String unsur, Instant saat) {
    return """
    {"saat":"%s","isi":{"id":"%s","layanan":"%s","%s":"3"}}\
    """
        .formatted(saat, UUID.randomUUID(), satu("select id from layanan.layanan"), unsur);
  }

  @ParameterizedTest
  @CsvSource({"cross-site, 403, 0", "same-site, 200, 1", "same-origin, 200, 1"})
  void a_kiosk_takes_nothing_from_another_site(String situs, int status, String tersimpan)
      throws Exception {
    String isi =
        "[{\"isi\":{\"id\":\"%s\",\"layanan\":\"%s\",\"WAKTU\":\"4\"},\"saat\":\"\"}]"
            .formatted(UUID.randomUUID(), satu("select id from layanan.layanan"));
    mvc.perform(
            post("/skm/loket-1/kios")
                .header("Sec-Fetch-Site", situs)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(isi))
        .andExpect(status().is(status));
    assertThat(satu("select count(*) from layanan.jawaban")).isEqualTo(tersimpan);
  }

  @Test
  void an_unknown_point_is_not_found() throws Exception {
    mvc.perform(get("/skm/tidak-ada")).andExpect(status().isNotFound());
  }

  private MockHttpServletRequestBuilder jawab(UUID id) {
    return post("/skm/loket-1")
        .param("id", id.toString())
        .param("layanan", satu("select id from layanan.layanan"));
  }

  private String satu(String sql) {
    return String.valueOf(jdbc.sql(sql).query((rs, _) -> rs.getString(1)).single());
  }
}
