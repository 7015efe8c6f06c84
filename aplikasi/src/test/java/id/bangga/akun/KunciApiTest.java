package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Peran;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// API keys: made on a page, used in a header, never more than their owner.
@UjiSpring
class KunciApiTest {
  private final MockMvc mvc;
  private final KunciApiService kunci;
  private final SesiService sesi;
  private final KelolaAkunService kelola;
  private final JdbcClient jdbc;
  private final JamUji jam;

  KunciApiTest(
      MockMvc mvc,
      KunciApiService kunci,
      SesiService sesi,
      KelolaAkunService kelola,
      JdbcClient jdbc,
      JamUji jam) {
    this.mvc = mvc;
    this.kunci = kunci;
    this.sesi = sesi;
    this.kelola = kelola;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void orang() {
    Tokoh.SITI_PENGELOLA.buat(jdbc);
  }

  @Test
  void a_key_speaks_for_its_owner_by_the_path_API() throws Exception {
    String token = buat();
    assertThat(api(token).getContentAsString())
        .contains("\"nama\":\"Siti Aminah\"", "\"lewat\":\"API\"", "\"peran\":\"PENGELOLA\"");
    assertThat(kunci.muat(token).orElseThrow().pelaku())
        .isEqualTo(Tokoh.SITI_PENGELOLA.pelaku(Jalur.API));
  }

  @Test
  void without_or_with_a_wrong_key_the_api_answers_401_in_json() throws Exception {
    var tanpa = mvc.perform(get("/api/saya")).andReturn().getResponse();
    assertThat(tanpa.getStatus()).isEqualTo(401);
    assertThat(tanpa.getContentType()).startsWith("application/problem+json");
    assertThat(api("bangga_" + Token.baru()).getStatus()).isEqualTo(401);
    assertThat(api("").getStatus()).isEqualTo(401);
  }

  @Test
  void a_wrong_key_is_not_saved_by_a_good_cookie() throws Exception {
    var jawaban =
        mvc.perform(
                get("/api/saya").with(Tokoh.SITI_PENGELOLA).header("Authorization", "Bearer salah"))
            .andReturn()
            .getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(401);
  }

  @Test
  void a_key_opens_no_page() throws Exception {
    var jawaban =
        mvc.perform(get("/akun").header("Authorization", "Bearer " + buat()))
            .andReturn()
            .getResponse();
    assertThat(jawaban.getRedirectedUrl()).startsWith("/masuk");
  }

  @Test
  void it_ends_with_its_term_its_withdrawal_and_its_owner() throws Exception {
    String berjangka = buat();
    jam.maju(Duration.ofDays(90));
    assertThat(api(berjangka).getStatus()).isEqualTo(401);

    String dicabut = buat();
    long id = kunci.daftar(Tokoh.SITI_PENGELOLA.pelaku()).getFirst().id();
    kunci.cabut(Tokoh.SITI_PENGELOLA.pelaku(), id);
    assertThat(api(dicabut).getStatus()).isEqualTo(401);

    String milikTertutup = buat();
    kelola.nonaktifkan(Tokoh.RIZKI_ADMIN.pelaku(), Tokoh.SITI_PENGELOLA.id());
    kelola.aktifkan(Tokoh.RIZKI_ADMIN.pelaku(), Tokoh.SITI_PENGELOLA.id());
    assertThat(api(milikTertutup).getStatus())
        .as("tidak hidup lagi bersama akunnya")
        .isEqualTo(401);
  }

  @Test
  void it_ends_when_the_owner_leaves_all_devices() throws Exception {
    String token = buat();
    sesi.keluarSemua(Tokoh.SITI_PENGELOLA.pelaku());
    assertThat(api(token).getStatus()).isEqualTo(401);
  }

  @Test
  void roles_lost_by_the_owner_are_lost_by_the_key() throws Exception {
    String token = buat();
    jdbc.sql("update akun.penugasan set diakhiri = now()").update();
    assertThat(api(token).getContentAsString()).contains("\"peran\":[]");
  }

  @Test
  void AK_040_AK_041_AK_042_refusals() {
    var baru = new KunciBaru(" ", Set.of(Peran.ADMIN), 366);
    assertThat(kode(kunci.buat(Tokoh.SITI_PENGELOLA.pelaku(), baru)))
        .containsExactly("AK_040", "AK_041", "AK_042");
    assertThat(kode(kunci.buat(Tokoh.SITI_PENGELOLA.pelaku(), new KunciBaru("x", Set.of(), 0))))
        .containsExactly("AK_041", "AK_042");
  }

  @Test
  void AK_043_a_key_cannot_make_another_key() {
    var baru = new KunciBaru("beranak", Set.of(Peran.PENGELOLA), 9);
    assertThat(kode(kunci.buat(Tokoh.SITI_PENGELOLA.pelaku(Jalur.API), baru)))
        .containsExactly("AK_043");
  }

  @Test
  void the_page_shows_the_secret_once_and_stores_only_its_hash() throws Exception {
    var jawaban =
        mvc.perform(
                post("/akun/kunci")
                    .with(Tokoh.SITI_PENGELOLA)
                    .param("nama", "Dasbor")
                    .param("peran", "PENGELOLA")
                    .param("hari", "30"))
            .andReturn()
            .getResponse();
    String token = Jsoup.parse(jawaban.getContentAsString()).select("#kunci-baru").text();
    assertThat(token).startsWith("bangga_").hasSize(50);
    assertThat(jdbc.sql("select sidik from akun.kunci_api").query(byte[].class).single())
        .isEqualTo(Token.sidik(token));
    var lagi = mvc.perform(get("/akun/kunci").with(Tokoh.SITI_PENGELOLA)).andReturn().getResponse();
    assertThat(lagi.getContentAsString()).contains("Dasbor").doesNotContain(token);
  }

  private String buat() {
    var baru = new KunciBaru("uji", Set.of(Peran.PENGELOLA), 90);
    var hasil = kunci.buat(Tokoh.SITI_PENGELOLA.pelaku(), baru);
    return ((HasilKunci.Dibuat) hasil).token();
  }

  private static List<String> kode(HasilKunci hasil) {
    return ((HasilKunci.Gagal) hasil).alasan().stream().map(satu -> satu.kode().name()).toList();
  }

  private MockHttpServletResponse api(String token) throws Exception {
    return mvc.perform(get("/api/saya").header("Authorization", "Bearer " + token))
        .andReturn()
        .getResponse();
  }
}
