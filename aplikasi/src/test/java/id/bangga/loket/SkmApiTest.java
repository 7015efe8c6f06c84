package id.bangga.loket;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.akun.HasilKunci;
import id.bangga.akun.KunciApiService;
import id.bangga.akun.KunciBaru;
import id.bangga.bersama.Peran;
import id.bangga.kepuasan.KepuasanUji;
import id.bangga.layanan.LayananService;
import id.bangga.organisasi.OrganisasiService;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The two ways in for other programs, over HTTP with an account's key: answers of another survey
/// application, tickets for a queue system.
@UjiSpring
class SkmApiTest {
  private static final String JAWABAN =
      """
      [{"id":"7d0e7a5e-0000-4000-8000-00000000000%d","tanggal":"2026-09-01","layanan":"KTP-el",
        "nilai":{"WAKTU":4,"BIAYA":4},"profil":{"jenis_kelamin":"P"},"saran":"Tambah kursi"}]
      """;

  private final MockMvc mvc;
  private final KunciApiService kunci;
  private final KepuasanUji uji;
  private final LayananService layanan;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;
  private String token = "";

  SkmApiTest(
      MockMvc mvc,
      KunciApiService kunci,
      KepuasanUji uji,
      LayananService layanan,
      OrganisasiService organisasi,
      JdbcClient jdbc) {
    this.mvc = mvc;
    this.kunci = kunci;
    this.uji = uji;
    this.layanan = layanan;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void kunci_operator() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    Tokoh.BUDI_OPERATOR.buat(jdbc);
    var baru = new KunciBaru("Aplikasi antrean", Set.of(Peran.OPERATOR_PD), 30);
    token = ((HasilKunci.Dibuat) kunci.buat(Tokoh.BUDI_OPERATOR.pelaku(), baru)).token();
  }

  private String alamat(long unitId) {
    return "/api/skm/" + layanan.titik(unitId).getFirst().kode();
  }

  private MockHttpServletResponse kirim(MockHttpServletRequestBuilder permintaan, String kunci)
      throws Exception {
    return mvc.perform(permintaan.header("Authorization", "Bearer " + kunci))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse jawab(long unitId, String isi, String kunci) throws Exception {
    return kirim(
        post(alamat(unitId) + "/jawaban").contentType(MediaType.APPLICATION_JSON).content(isi),
        kunci);
  }

  private MockHttpServletResponse tiket(long unitId, String rujukan) throws Exception {
    return kirim(
        post(alamat(unitId) + "/tiket")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"rujukan\":\"%s\",\"jam\":4}".formatted(rujukan)),
        token);
  }

  private long tersimpan() {
    return jdbc.sql("select count(*) from layanan.jawaban").query(Long.class).single();
  }

  @Test
  void a_program_reads_what_is_asked_and_brings_answers_each_once() throws Exception {
    assertThat(kirim(get(alamat(DINAS)), token).getContentAsString())
        .contains("\"KTP-el\"", "\"kode\":\"WAKTU\"", "Sangat cepat");
    assertThat(jawab(DINAS, JAWABAN.formatted(1), token).getContentAsString())
        .contains("\"baru\":1");
    var lagi = jawab(DINAS, JAWABAN.formatted(1), token);
    assertThat(lagi.getStatus()).isEqualTo(200);
    assertThat(lagi.getContentAsString()).contains("\"baru\":0");
    assertThat(
            jdbc.sql("select sumber || nilai || jenis_kelamin from layanan.jawaban")
                .query(String.class)
                .single())
        .isEqualTo("API004400000P");
  }

  @Test
  void without_or_with_a_wrong_key_nothing_comes_in() throws Exception {
    assertThat(jawab(DINAS, JAWABAN.formatted(1), "salah").getStatus()).isEqualTo(401);
    var tanpa =
        post(alamat(DINAS) + "/jawaban")
            .contentType(MediaType.APPLICATION_JSON)
            .content(JAWABAN.formatted(1));
    assertThat(mvc.perform(tanpa).andReturn().getResponse().getStatus()).isEqualTo(401);
    assertThat(tersimpan()).isZero();
  }

  @Test
  void another_units_point_is_closed_to_the_key() throws Exception {
    assertThat(kirim(get(alamat(LAIN)), token).getStatus()).isEqualTo(403);
    assertThat(jawab(LAIN, JAWABAN.formatted(1), token).getStatus()).isEqualTo(403);
    assertThat(tiket(LAIN, "A-1").getStatus()).isEqualTo(403);
    assertThat(kirim(get("/api/skm/tidak-ada"), token).getStatus()).isEqualTo(404);
    assertThat(tersimpan()).isZero();
  }

  @Test
  void a_faulty_sending_changes_nothing_and_names_the_fault() throws Exception {
    var jawaban = jawab(DINAS, JAWABAN.formatted(1).replace("\"WAKTU\":4", "\"WAKTU\":5"), token);
    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(jawaban.getContentAsString()).contains("nilai.WAKTU", "LY_012");
    assertThat(jawab(DINAS, "bukan json", token).getStatus()).isEqualTo(400);
    assertThat(tersimpan()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[null]",
        "[{\"nilai\":{\"WAKTU\":null}}]",
        "[{\"nilai\":{\"WAKTU\":4},\"profil\":{\"usia\":null}}]",
        "{}",
      })
  void what_is_not_a_list_of_answers_is_refused_whole(String isi) throws Exception {
    assertThat(jawab(DINAS, isi, token).getStatus()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5000-01-01", "-999999999-01-01", "1999-12-31", "+999999999-12-31"})
  void LY_015_a_day_that_cannot_be_is_named(String tanggal) throws Exception {
    var jawaban = jawab(DINAS, JAWABAN.formatted(1).replace("2026-09-01", tanggal), token);
    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(jawaban.getContentAsString()).contains("LY_015", "1 Januari 2000");
    assertThat(tersimpan()).isZero();
  }

  @Test
  void a_suggestion_loses_the_letter_that_cannot_be_stored() throws Exception {
    jawab(DINAS, JAWABAN.formatted(1).replace("Tambah", "Tam\\u0000bah"), token);
    assertThat(jdbc.sql("select isi from layanan.saran").query(String.class).single())
        .isEqualTo("Tambah kursi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "A\\u0000", "A\\n1"})
  void a_number_of_the_queue_is_words_of_one_line(String rujukan) throws Exception {
    assertThat(tiket(DINAS, rujukan).getStatus()).isEqualTo(400);
    assertThat(tiket(DINAS, "A".repeat(101)).getStatus()).isEqualTo(400);
    var tanpa =
        post(alamat(DINAS) + "/tiket").contentType(MediaType.APPLICATION_JSON).content("{}");
    assertThat(kirim(tanpa, token).getStatus()).isEqualTo(400);
  }

  @Test
  void each_number_of_the_queue_gets_one_ticket_that_opens_the_form_once() throws Exception {
    var terbit = tiket(DINAS, "A-017");
    assertThat(terbit.getStatus()).isEqualTo(200);
    assertThat(terbit.getContentAsString()).contains("\"alamat\":\"http");
    assertThat(tiket(DINAS, "A-017").getStatus()).isEqualTo(409);
    assertThat(tiket(DINAS, "A-018").getStatus()).isEqualTo(200);
  }
}
