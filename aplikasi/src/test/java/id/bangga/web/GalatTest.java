package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.layanan.LayananBaru;
import id.bangga.layanan.LayananMassalService;
import id.bangga.organisasi.OrganisasiService;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/// Every refusal and every fault has a page that says why and what to do next.
@UjiSpring(kosongkan = UjiSpring.Kosongkan.PER_KELAS)
@ExtendWith(OutputCaptureExtension.class)
class GalatTest {
  private static final Pattern INSIDEN = Pattern.compile("IN-[0-9A-F]{8}");
  private final MockMvc mvc;
  private final PenangkapGalat penangkap;
  private final OrganisasiService organisasi;
  private final InstrumenService instrumen;
  private final LayananMassalService layanan;
  private final JdbcClient jdbc;

  GalatTest(
      MockMvc mvc,
      PenangkapGalat penangkap,
      OrganisasiService organisasi,
      InstrumenService instrumen,
      LayananMassalService layanan,
      JdbcClient jdbc) {
    this.mvc = mvc;
    this.penangkap = penangkap;
    this.organisasi = organisasi;
    this.instrumen = instrumen;
    this.layanan = layanan;
    this.jdbc = jdbc;
  }

  private MockHttpServletResponse kirim(RequestBuilder permintaan) throws Exception {
    return mvc.perform(permintaan).andReturn().getResponse();
  }

  private static Document urai(MockHttpServletResponse jawaban) throws Exception {
    return Jsoup.parse(jawaban.getContentAsString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "403, Anda tidak berhak membuka ini, Yang berhak: Pengelola.",
    "404, Halaman tidak ditemukan, Unit kerja itu tidak ditemukan.",
    "409, Sudah berubah sejak Anda membukanya, Penilaian ini sudah diubah orang lain",
    "413, Berkas terlalu besar, 25 MB",
  })
  void a_refusal_keeps_its_status_and_says_why(int kode, String judul, String sebab)
      throws Exception {
    var jawaban = kirim(get("/gaya/galat/" + kode).with(Tokoh.SITI_PENGELOLA));
    assertThat(jawaban.getStatus()).isEqualTo(kode);
    Document halaman = urai(jawaban);
    assertThat(halaman.expectFirst("h1").text()).isEqualTo(judul);
    assertThat(halaman.expectFirst(".kalimat").text()).contains(sebab);
    assertThat(halaman.text()).doesNotContainPattern(INSIDEN);
  }

  @Test
  void a_fault_shows_an_incident_number_that_is_in_the_log_and_nothing_of_the_program(
      CapturedOutput keluaran) throws Exception {
    var jawaban = kirim(get("/gaya/galat/500"));
    assertThat(jawaban.getStatus()).isEqualTo(500);
    String teks = urai(jawaban).text();
    var insiden = INSIDEN.matcher(teks);
    assertThat(insiden.find()).isTrue();
    assertThat(teks).doesNotContain("Kegagalan yang diminta", "IllegalState");
    assertThat(keluaran).contains("Insiden " + insiden.group() + " pada GET /gaya/galat/500");
  }

  @Test
  void what_was_typed_into_a_refused_form_can_be_copied_but_no_secret() throws Exception {
    var jawaban =
        kirim(
            post("/gaya/galat/409")
                .param("catatan", "Notula <b>belum</b> ditandatangani")
                .param("sandiBaru", "kopi-hujan")
                .param("tanggal", "2026-11-22")
                .with(Tokoh.SITI_PENGELOLA));
    assertThat(jawaban.getStatus()).isEqualTo(409);
    Document halaman = urai(jawaban);
    assertThat(halaman.select("main dd").eachText())
        .containsExactly("Notula <b>belum</b> ditandatangani", "22 November 2026");
    assertThat(halaman.html()).doesNotContain("kopi-hujan");
  }

  @Test
  void a_letter_that_cannot_be_stored_is_the_writers_to_mend(CapturedOutput keluaran)
      throws Exception {
    var jawaban = kirim(get("/jurnal").param("q", "si\u0000ti").with(Tokoh.TATI_AUDITOR));
    assertThat(jawaban.getStatus()).isEqualTo(400);
    assertThat(urai(jawaban).text()).contains("huruf yang tidak dapat disimpan");
    assertThat(keluaran).doesNotContainPattern(INSIDEN);
  }

  @ParameterizedTest
  @CsvSource({"22021, 400", "22P05, 400", "22008, 400", "22012, 500", "23505, 500"})
  void of_what_the_database_refuses_only_letters_and_days_are_the_writers(String kode, int status) {
    var galat = new DataIntegrityViolationException("uji", new SQLException("uji", kode));
    var permintaan = new MockHttpServletRequest("POST", "/api/apa");
    var jawaban = (ResponseEntity<?>) penangkap.tidakTersimpan(galat, permintaan);
    assertThat(jawaban.getStatusCode().value()).isEqualTo(status);
  }

  /// What was chosen from a list is told by its name, or not at all.
  @Test
  void nobody_reads_row_numbers_or_constants() throws Exception {
    Document halaman =
        urai(
            kirim(
                post("/gaya/galat/409")
                    .param("nama", "Kelurahan Baru")
                    .param("jenis", "KELURAHAN")
                    .param("induk", "4711")
                    .param("rekan", Long.toString(Tokoh.AGUS_EVALUATOR.id()))
                    .param("versi12", "3")
                    .param("anak12", "2")
                    .with(Tokoh.SITI_PENGELOLA)));
    assertThat(halaman.select("main dt").eachText()).doesNotContain("Versi 12", "Anak 12");
    assertThat(halaman.select("main dd").eachText()).contains("Kelurahan Baru", "Kelurahan");
    assertThat(halaman.select("main dl").text()).doesNotContain("4711", "KELURAHAN");
    String tanpaSesi = UUID.randomUUID() + ", " + UUID.randomUUID();
    assertThat(urai(kirim(post("/gaya/galat/409").param("unit", "1"))).select("main dd")).isEmpty();
    assertThat(urai(kirim(post("/gaya/galat/409").param("pilih", tanpaSesi))).select("main dd"))
        .isEmpty();
  }

  /// A number that somebody typed, and codes made of figures only, are no row numbers.
  @Test
  void what_was_typed_stays_though_it_looks_like_a_row_number() throws Exception {
    UnitUji.dinas(organisasi, "PD.07", "Dinas Perhubungan");
    assertThat(
            ketikan(
                Tokoh.SITI_PENGELOLA,
                Map.of("atasan", "198001012005011001", "komponenInduk", "1", "kodeUnit", "4711")))
        .containsExactlyInAnyOrder("198001012005011001", "1", "4711");
  }

  private List<String> ketikan(Tokoh siapa, Map<String, String> isi) throws Exception {
    var permintaan = post("/gaya/galat/409");
    isi.forEach(permintaan::param);
    return urai(kirim(permintaan.with(siapa))).select("main dd").eachText();
  }

  /// Each module names what it knows, to those who may read it.
  @Test
  void what_was_chosen_is_told_by_its_name() throws Exception {
    long unit = UnitUji.dinas(organisasi, "PD.08", "Dinas Kebudayaan, Pemuda, dan Olahraga");
    long lain = UnitUji.dinas(organisasi, "PD.09", "Dinas Sosial");
    Instrumen baku = instrumen.buatBaku(Tokoh.SITI_PENGELOLA.pelaku(), 2031).wajib();
    var baru = List.of(new LayananBaru(unit, "PAJAK", "Pajak reklame", false));
    var jadi = layanan.pasang(Pelaku.sistem(Jalur.TUGAS), baru, List.of());
    assertThat(ketikan(Tokoh.BUDI_OPERATOR, Map.of("unit", Long.toString(unit))))
        .containsExactly("Dinas Kebudayaan, Pemuda, dan Olahraga");
    assertThat(ketikan(Tokoh.SITI_PENGELOLA, Map.of("pilih", unit + ", " + lain)))
        .containsExactly("Dinas Kebudayaan, Pemuda, dan Olahraga; Dinas Sosial");
    assertThat(ketikan(Tokoh.SITI_PENGELOLA, Map.of("instrumen", Long.toString(baku.id()))))
        .containsExactly(baku.identitas().nama());
    assertThat(ketikan(Tokoh.SITI_PENGELOLA, Map.of("layanan", String.valueOf(jadi.get("PAJAK")))))
        .containsExactly("Pajak reklame");
    assertThat(ketikan(Tokoh.EKO_TANPA_PERAN, Map.of("unit", Long.toString(unit)))).isEmpty();
  }

  /// Nobody reads names behind account numbers by sending them.
  @Test
  void people_are_named_to_those_who_choose_among_them() throws Exception {
    Tokoh.AGUS_EVALUATOR.buat(jdbc);
    Tokoh.BUDI_OPERATOR.buat(jdbc);
    String agus = Long.toString(Tokoh.AGUS_EVALUATOR.id());
    String budi = Long.toString(Tokoh.BUDI_OPERATOR.id());
    for (String isian : List.of("akun", "baru", "evaluator", "lama", "rekan")) {
      assertThat(ketikan(Tokoh.SITI_PENGELOLA, Map.of(isian, agus)))
          .as(isian)
          .containsExactly("Agus Setiawan");
      assertThat(ketikan(Tokoh.DEWI_OPERATOR, Map.of(isian, agus))).as(isian).isEmpty();
      assertThat(ketikan(Tokoh.LINA_EVALUATOR, Map.of(isian, agus)))
          .as(isian)
          .isEqualTo(isian.equals("rekan") ? List.of("Agus Setiawan") : List.of());
      assertThat(ketikan(Tokoh.LINA_EVALUATOR, Map.of(isian, budi))).as(isian).isEmpty();
    }
  }

  /// What failed may be the database, so nobody is named after a fault.
  @Test
  void a_fault_shows_what_was_typed_without_asking_for_names() throws Exception {
    Tokoh.AGUS_EVALUATOR.buat(jdbc);
    var gagal =
        kirim(
            post("/gaya/galat/500")
                .param("catatan", "Melihat loket")
                .param("rekan", Long.toString(Tokoh.AGUS_EVALUATOR.id()))
                .with(Tokoh.SITI_PENGELOLA));
    assertThat(gagal.getStatus()).isEqualTo(500);
    Document halaman = urai(gagal);
    assertThat(halaman.text()).containsPattern(INSIDEN);
    assertThat(halaman.select("main dd").eachText()).containsExactly("Melihat loket");
  }

  @Test
  void another_site_puts_no_words_on_our_pages() throws Exception {
    var jawaban =
        kirim(
            post("/gaya/galat/409")
                .header("Sec-Fetch-Site", "cross-site")
                .param("catatan", "Hubungi nomor ini")
                .with(Tokoh.SITI_PENGELOLA));
    assertThat(jawaban.getStatus()).isEqualTo(409);
    assertThat(urai(jawaban).text()).doesNotContain("Hubungi nomor ini");
  }

  @Test
  void a_refused_form_can_be_opened_again_when_it_stands_on_a_page_of_ours() throws Exception {
    for (String asal :
        new String[] {"http://localhost/siklus/2027/ubah?a=1", "http://jahat.example/x"}) {
      var jawaban =
          kirim(post("/gaya/galat/409").header("Referer", asal).with(Tokoh.SITI_PENGELOLA));
      assertThat(urai(jawaban).select("main .aksi a").eachAttr("href"))
          .isEqualTo(asal.contains("jahat") ? List.of("/") : List.of("/siklus/2027/ubah?a=1", "/"));
    }
  }

  /// The session ended while the form stood open: the container shows this page.
  @Test
  void a_form_sent_after_the_session_shows_what_was_typed_and_the_way_back() throws Exception {
    assertThat(kirim(post("/akun/hubungan").param("keterangan", "adik")).getStatus())
        .isEqualTo(401);
    var jawaban =
        kirim(
            get("/error")
                .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 401)
                .header("Referer", "http://localhost/akun/hubungan")
                .param("keterangan", "adik kandung"));
    assertThat(jawaban.getStatus()).isEqualTo(401);
    Document halaman = urai(jawaban);
    assertThat(halaman.expectFirst("h1").text()).isEqualTo("Sesi Anda sudah berakhir");
    assertThat(halaman.select("main dd").text()).isEqualTo("adik kandung");
    assertThat(halaman.select("main .aksi a").attr("href"))
        .isEqualTo("/masuk?lanjut=%2Fakun%2Fhubungan");
  }

  @Test
  void a_visitor_who_may_not_is_offered_the_sign_in() throws Exception {
    Document halaman = urai(kirim(get("/gaya/galat/403")));
    assertThat(halaman.select("main a[href=/masuk]")).hasSize(1);
  }

  @Test
  void an_unknown_address_and_an_unreadable_one_have_pages() throws Exception {
    assertThat(kirim(get("/gaya/galat/bukan-angka")).getStatus()).isEqualTo(400);
    var tiada = kirim(get("/tidak-ada"));
    assertThat(tiada.getStatus()).isEqualTo(404);
    assertThat(urai(tiada).expectFirst("h1").text()).isEqualTo("Halaman tidak ditemukan");
  }

  @Test
  void the_api_answers_in_problem_json() throws Exception {
    var jawaban = kirim(get("/api/tidak-ada").with(Tokoh.SITI_PENGELOLA));
    assertThat(jawaban.getStatus()).isEqualTo(404);
    assertThat(jawaban.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    assertThat(jawaban.getContentAsString(StandardCharsets.UTF_8))
        .contains("\"title\":\"Halaman tidak ditemukan\"")
        .doesNotContain("properties", "null");
    var gagal = kirim(get("/gaya/galat/500").accept(MediaType.APPLICATION_JSON));
    assertThat(gagal.getContentAsString(StandardCharsets.UTF_8))
        .containsPattern(INSIDEN)
        .contains("\"insiden\":\"IN-")
        .doesNotContain("properties", "null");
  }
}
