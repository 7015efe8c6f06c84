package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.web.Asal;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Changing one's own password, and being made to.
@UjiSpring
class SandiTest {
  private static final String BARU = "jendela_rumah_nenek";

  private final MockMvc mvc;
  private final KelolaAkunService kelola;
  private final MasukService masuk;
  private final JdbcClient jdbc;
  private final JamUji jam;

  SandiTest(
      MockMvc mvc, KelolaAkunService kelola, MasukService masuk, JdbcClient jdbc, JamUji jam) {
    this.mvc = mvc;
    this.kelola = kelola;
    this.masuk = masuk;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void orang() {
    Tokoh.BUDI_OPERATOR.buat(jdbc);
  }

  @Test
  void a_one_time_password_opens_only_the_page_where_it_is_changed() throws Exception {
    String sekali = kelola.aturUlangSandi(Tokoh.RIZKI_ADMIN.pelaku(), Tokoh.BUDI_OPERATOR.id());
    String token = token(sekali);
    Cookie kue = Tokoh.kue(token);
    assertThat(buka("/pekerjaan", kue).getRedirectedUrl()).isEqualTo("/sandi");
    assertThat(buka("/akun/saya", kue).getRedirectedUrl()).isEqualTo("/sandi");
    assertThat(buka("/sandi", kue).getContentAsString()).contains("sekali pakai");
    assertThat(ganti(token, sekali, BARU, BARU).getRedirectedUrl()).isEqualTo("/pekerjaan");
    assertThat(buka("/pekerjaan", kue).getStatus()).isEqualTo(200);
    assertThat(hasil(sekali)).isInstanceOf(HasilMasuk.Salah.class);
    assertThat(hasil(BARU)).isInstanceOf(HasilMasuk.Diterima.class);
  }

  @Test
  void changing_it_ends_every_other_session_but_not_this_one() throws Exception {
    String disini = Tokoh.BUDI_OPERATOR.sesi(jdbc, jam);
    String ditempatLain = Tokoh.BUDI_OPERATOR.sesi(jdbc, jam);
    ganti(disini, Tokoh.SANDI, BARU, BARU);
    assertThat(buka("/pekerjaan", Tokoh.kue(disini)).getStatus()).isEqualTo(200);
    assertThat(buka("/pekerjaan", Tokoh.kue(ditempatLain)).getStatus()).isEqualTo(302);
  }

  @Test
  void AK_001_AK_005_all_faults_are_shown_beside_their_fields() throws Exception {
    var jawaban = ganti(Tokoh.BUDI_OPERATOR.sesi(jdbc, jam), "bukan ini", "budi", "lain lagi");
    assertThat(jawaban.getStatus()).isEqualTo(422);
    var halaman = Jsoup.parse(jawaban.getContentAsString());
    assertThat(
            halaman.select(
                "#isian-sandiLama-galat, #isian-sandiBaru-galat, #isian-sandiUlang-galat"))
        .hasSize(3);
    assertThat(jawaban.getContentAsString())
        .doesNotContain("bukan ini")
        .doesNotContain("lain lagi");
  }

  @Test
  void AK_006_the_same_password_again_is_refused() throws Exception {
    String token = Tokoh.BUDI_OPERATOR.sesi(jdbc, jam);
    assertThat(ganti(token, Tokoh.SANDI, Tokoh.SANDI, Tokoh.SANDI).getStatus()).isEqualTo(422);
  }

  @Test
  void AK_008_guessing_the_old_password_is_slowed_down_like_signing_in() throws Exception {
    String token = Tokoh.BUDI_OPERATOR.sesi(jdbc, jam);
    for (int i = 0; i < 5; i++) {
      ganti(token, "salah " + i, BARU, BARU);
    }
    assertThat(ganti(token, Tokoh.SANDI, BARU, BARU).getContentAsString())
        .contains("Terlalu banyak percobaan");
  }

  private String token(String sandi) {
    return ((HasilMasuk.Diterima) hasil(sandi)).token();
  }

  private HasilMasuk hasil(String sandi) {
    return masuk.masuk("budi_operator", sandi, new Asal("10.0.0.1", "uji", false));
  }

  private MockHttpServletResponse buka(String alamat, Cookie kue) throws Exception {
    return mvc.perform(get(alamat).cookie(kue)).andReturn().getResponse();
  }

  private MockHttpServletResponse ganti(String token, String lama, String baru, String ulang)
      throws Exception {
    return mvc.perform(
            post("/sandi")
                .cookie(Tokoh.kue(token))
                .param("_csrf", Tokoh.tokenFormulir(token))
                .param("sandiLama", lama)
                .param("sandiBaru", baru)
                .param("sandiUlang", ulang))
        .andReturn()
        .getResponse();
  }
}
