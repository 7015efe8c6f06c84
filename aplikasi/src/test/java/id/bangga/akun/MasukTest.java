package id.bangga.akun;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The door: the sign-in form as a browser without JavaScript uses it.
@UjiSpring
class MasukTest {
  private final MockMvc mvc;
  private final JdbcClient jdbc;
  private final JamUji jam;

  MasukTest(MockMvc mvc, JdbcClient jdbc, JamUji jam) {
    this.mvc = mvc;
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
}
