package id.bangga.akun;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.web.Asal;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The door: the sign-in form as a browser without JavaScript uses it.
@UjiSpring
class MasukTest {
  private final MockMvc mvc;
  private final JdbcClient jdbc;
  private static final Asal ASAL = new Asal("10.9.9.9", "", false);

  private final MasukService layanan;
  private final JamUji jam;

  MasukTest(MockMvc mvc, JdbcClient jdbc, MasukService layanan, JamUji jam) {
    this.mvc = mvc;
    this.layanan = layanan;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void orang() {
    Tokoh.SITI_PENGELOLA.buat(jdbc);
  }

  @Test
  void right_password_opens_a_session_kept_only_as_hash() throws Exception {
    var jawaban = masuk("siti_pengelola", Tokoh.SANDI);
    assertThat(jawaban.getStatus()).isEqualTo(302);
    assertThat(jawaban.getRedirectedUrl()).isEqualTo("/pekerjaan");
    Cookie kue = requireNonNull(jawaban.getCookie("bangga"));
    assertThat(kue.isHttpOnly()).isTrue();
    assertThat(kue.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(jdbc.sql("select sidik from akun.sesi").query(byte[].class).single())
        .isEqualTo(Token.sidik(kue.getValue()));
    assertThat(mvc.perform(get("/").cookie(kue)).andReturn().getResponse().getStatus())
        .isNotEqualTo(500);
  }

  private MockHttpServletResponse masuk(String nama, String sandi) throws Exception {
    var halaman = mvc.perform(get("/masuk")).andReturn().getResponse();
    String token = Jsoup.parse(halaman.getContentAsString()).select("[name=_csrf]").attr("value");
    Cookie kue = requireNonNull(halaman.getCookie("bangga-formulir"));
    return mvc.perform(
            post("/masuk")
                .cookie(kue)
                .param("_csrf", token)
                .param("namaPengguna", nama)
                .param("sandi", sandi))
        .andReturn()
        .getResponse();
  }

  @Test
  void five_failures_delay_the_sixth_attempt_even_with_the_right_password() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(masuk("siti_pengelola", "salah").getStatus()).isEqualTo(422);
    }
    assertThat(masuk("siti_pengelola", Tokoh.SANDI).getStatus()).isEqualTo(429);
    jam.maju(Duration.ofSeconds(31));
    assertThat(masuk("siti_pengelola", Tokoh.SANDI).getStatus()).isEqualTo(302);
  }

  @Test
  void delays_grow_and_a_success_clears_them() throws Exception {
    for (int i = 0; i < 5; i++) {
      masuk("siti_pengelola", "salah");
    }
    assertThat(pesan("siti_pengelola", "x")).contains("30 detik");
    jam.maju(Duration.ofSeconds(31));
    masuk("siti_pengelola", "salah");
    assertThat(pesan("siti_pengelola", "x")).contains("1 menit");
    jam.maju(Duration.ofSeconds(61));
    masuk("siti_pengelola", "salah");
    assertThat(pesan("siti_pengelola", "x")).contains("2 menit");
    jam.maju(Duration.ofSeconds(121));
    assertThat(masuk("siti_pengelola", Tokoh.SANDI).getStatus()).isEqualTo(302);
    assertThat(masuk("siti_pengelola", "salah").getStatus()).isEqualTo(422);
  }

  @Test
  void delays_never_exceed_fifteen_minutes() throws Exception {
    for (int i = 0; i < 12; i++) {
      masuk("siti_pengelola", "salah");
      jam.maju(Duration.ofMinutes(15).plusSeconds(1));
    }
    masuk("siti_pengelola", "salah");
    assertThat(pesan("siti_pengelola", "x")).contains("15 menit");
  }

  @Test
  void nothing_tells_an_unknown_name_from_a_known_one() throws Exception {
    assertThat(bersih(masuk("siapa_ini", "salah"), "siapa_ini"))
        .isEqualTo(bersih(masuk("siti_pengelola", "salah"), "siti_pengelola"));
    for (int i = 0; i < 4; i++) {
      masuk("siapa_ini", "salah");
      masuk("siti_pengelola", "salah");
    }
    assertThat(masuk("siapa_ini", "salah").getStatus()).isEqualTo(429);
    assertThat(masuk("siti_pengelola", "salah").getStatus()).isEqualTo(429);
  }

  private static String bersih(MockHttpServletResponse jawaban, String nama) throws Exception {
    return jawaban
        .getContentAsString()
        .replace(nama, "")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  @Test
  void a_closed_account_looks_like_a_wrong_password() throws Exception {
    jdbc.sql("update akun.akun set aktif = false").update();
    assertThat(masuk("siti_pengelola", Tokoh.SANDI).getStatus()).isEqualTo(422);
  }

  @Test
  void capitals_and_spaces_in_the_name_do_not_matter_and_signs_do_no_harm() throws Exception {
    assertThat(masuk("  SITI_Pengelola ", Tokoh.SANDI).getStatus()).isEqualTo(302);
    for (String nama : List.of("' or 1=1 --", "%", "\uD800", "a".repeat(100_000), "")) {
      assertThat(masuk(nama, "x").getStatus()).isEqualTo(422);
    }
    assertThat(masuk("siti_pengelola", "x".repeat(100_000)).getStatus()).isEqualTo(422);
  }

  @Test
  void the_character_nul_is_turned_away_at_the_gate() throws Exception {
    assertThat(masuk("si\0ti", "x").getStatus()).isEqualTo(400);
  }

  @Test
  void guesses_side_by_side_do_not_slip_past_the_limit() throws Exception {
    Callable<HasilMasuk> tebak = () -> layanan.masuk("siti_pengelola", "salah", ASAL);
    try (var kolam = Executors.newVirtualThreadPerTaskExecutor()) {
      long diperiksa = 0;
      for (var hasil : kolam.invokeAll(Collections.nCopies(40, tebak))) {
        diperiksa += hasil.get() instanceof HasilMasuk.Salah ? 1 : 0;
      }
      assertThat(diperiksa).isLessThanOrEqualTo(5);
    }
  }

  @Test
  void one_address_guessing_many_names_is_slowed_down_and_others_are_not() {
    layanan.masuk("nama_satu", "salah", ASAL);
    jdbc.sql("update akun.percobaan set gagal = 59 where jenis = 'ALAMAT'").update();
    layanan.masuk("nama_dua", "salah", ASAL);
    assertThat(layanan.masuk("siti_pengelola", Tokoh.SANDI, ASAL))
        .isInstanceOf(HasilMasuk.Tertunda.class);
    var lain = new Asal("10.9.9.10", "", false);
    assertThat(layanan.masuk("siti_pengelola", Tokoh.SANDI, lain))
        .isInstanceOf(HasilMasuk.Diterima.class);
  }

  @Test
  void one_household_that_changes_its_ipv6_address_is_slowed_down_all_the_same() {
    layanan.masuk("nama_satu", "salah", new Asal("2001:db8:1:2::1", "", false));
    jdbc.sql("update akun.percobaan set gagal = 59 where jenis = 'ALAMAT'").update();
    layanan.masuk("nama_dua", "salah", new Asal("2001:db8:1:2::2", "", false));
    assertThat(
            layanan.masuk("siti_pengelola", Tokoh.SANDI, new Asal("2001:db8:1:2:9::9", "", false)))
        .isInstanceOf(HasilMasuk.Tertunda.class);
    assertThat(layanan.masuk("siti_pengelola", Tokoh.SANDI, new Asal("2001:db8:1:3::1", "", false)))
        .isInstanceOf(HasilMasuk.Diterima.class);
  }

  @Test
  void a_new_sign_in_gets_a_new_session_and_ends_the_old_one() throws Exception {
    String lama = Tokoh.SITI_PENGELOLA.sesi(jdbc, jam);
    var jawaban =
        mvc.perform(
                post("/masuk")
                    .cookie(Tokoh.kue(lama))
                    .param("_csrf", Tokoh.tokenFormulir(lama))
                    .param("namaPengguna", "siti_pengelola")
                    .param("sandi", Tokoh.SANDI))
            .andReturn()
            .getResponse();
    assertThat(requireNonNull(jawaban.getCookie("bangga")).getValue()).isNotEqualTo(lama);
    assertThat(jdbc.sql("select count(*) from akun.sesi").query(Long.class).single()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "/akun/sesi?a=1, /akun/sesi?a=1",
        "https://jahat.example, /pekerjaan",
        "//jahat.example, /pekerjaan",
        "/\\jahat.example, /pekerjaan",
        "/masuk?lanjut=/masuk, /pekerjaan",
        "/keluar, /pekerjaan",
        "javascript:alert(1), /pekerjaan",
        "'', /pekerjaan"
      })
  void one_is_led_only_to_pages_of_this_installation(String lanjut, String tujuan)
      throws Exception {
    var halaman = mvc.perform(get("/masuk").param("lanjut", lanjut)).andReturn().getResponse();
    assertThat(Jsoup.parse(halaman.getContentAsString()).select("[name=lanjut]").attr("value"))
        .isEqualTo(tujuan);
  }

  @Test
  void over_https_the_cookie_is_bound_to_this_host_and_browsers_are_told_to_stay()
      throws Exception {
    var halaman = mvc.perform(get("/masuk").secure(true)).andReturn().getResponse();
    Cookie formulir = requireNonNull(halaman.getCookie("__Host-bangga-formulir"));
    assertThat(formulir.getSecure()).isTrue();
    assertThat(halaman.getHeader("Strict-Transport-Security")).contains("max-age=");
    String token = Jsoup.parse(halaman.getContentAsString()).select("[name=_csrf]").attr("value");
    var jawaban =
        mvc.perform(
                post("/masuk")
                    .secure(true)
                    .cookie(formulir)
                    .param("_csrf", token)
                    .param("namaPengguna", "siti_pengelola")
                    .param("sandi", Tokoh.SANDI))
            .andReturn()
            .getResponse();
    Cookie sesi = requireNonNull(jawaban.getCookie("__Host-bangga"));
    assertThat(sesi.getSecure()).isTrue();
    assertThat(sesi.getPath()).isEqualTo("/");
    assertThat(sesi.getDomain()).isNull();
  }

  @Test
  void the_sign_in_form_needs_its_own_cookie() throws Exception {
    var tanpa = post("/masuk").param("namaPengguna", "siti_pengelola").param("sandi", Tokoh.SANDI);
    assertThat(mvc.perform(tanpa).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/masuk?berakhir");
  }

  private String pesan(String nama, String sandi) throws Exception {
    return Jsoup.parse(masuk(nama, sandi).getContentAsString()).select("[role=alert]").text();
  }
}
