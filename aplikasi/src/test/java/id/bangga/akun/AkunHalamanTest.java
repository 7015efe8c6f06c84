package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.web.Asal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The administration pages, as an Admin, a Pengelola and an Auditor use them.
@UjiSpring
class AkunHalamanTest {
  private final MockMvc mvc;
  private final JdbcClient jdbc;
  private final MasukService masuk;
  private final JamUji jam;

  AkunHalamanTest(MockMvc mvc, JdbcClient jdbc, MasukService masuk, JamUji jam) {
    this.mvc = mvc;
    this.jdbc = jdbc;
    this.masuk = masuk;
    this.jam = jam;
  }

  @BeforeEach
  void orang() {
    Arrays.stream(Tokoh.values()).forEach(tokoh -> tokoh.buat(jdbc));
  }

  @Test
  void the_list_is_searched_filtered_sorted_and_paged() throws Exception {
    assertThat(nama("/akun?q=siti")).containsExactly("Siti Aminah");
    assertThat(nama("/akun?q=BUDI_OP")).containsExactly("Budi Santoso");
    assertThat(nama("/akun?peran=JURI"))
        .containsExactly("Hendra Cendana", "Maya Sari", "Yusuf Hidayat");
    assertThat(nama("/akun?peran=JURI&urut=-nama"))
        .containsExactly("Yusuf Hidayat", "Maya Sari", "Hendra Cendana");
    assertThat(nama("/akun?unit=2&peran=ASN")).containsExactly("Fitri Handayani");
    jdbc.sql("update akun.akun set aktif = false where id = ?")
        .param(Tokoh.MAYA_JURI.id())
        .update();
    assertThat(nama("/akun?status=nonaktif")).containsExactly("Maya Sari");
    assertThat(nama("/akun?status=aktif&peran=JURI")).hasSize(2);
    for (String urut : List.of("pengguna", "-masuk", "dibuat", "tidakada")) {
      assertThat(nama("/akun?urut=" + urut)).hasSize(17);
    }
    assertThat(nama("/akun?hal=2")).isEqualTo(nama("/akun"));
    assertThat(nama("/akun?q=100%25&unit=x&peran=RAJA")).isEmpty();
  }

  @Test
  void an_account_is_made_gets_a_role_and_signs_in() throws Exception {
    var dibuat =
        kirim(
            Tokoh.RIZKI_ADMIN,
            "/akun/baru",
            "nama",
            "Rina Wati",
            "namaPengguna",
            "Rina",
            "atasan",
            "ratna_pimpinan");
    Document halaman = Jsoup.parse(dibuat.getContentAsString());
    String sandi = halaman.select("#sandi-sekali").text();
    String rincian = halaman.select("a.tombol.utama").attr("href");
    assertThat(
            kirim(
                    Tokoh.RIZKI_ADMIN,
                    rincian + "/peran",
                    "peran",
                    "EVALUATOR",
                    "tahun",
                    "2026",
                    "sejak",
                    "2026-09-07")
                .getRedirectedUrl())
        .isEqualTo(rincian);
    Document orang = buka(Tokoh.SITI_PENGELOLA, rincian);
    assertThat(orang.text()).contains("Ratna Wulandari", "Evaluator", "2026", "akun dibuat");
    assertThat(masuk.masuk("rina", sandi, new Asal("10.0.0.1", "", false)))
        .isInstanceOf(HasilMasuk.Diterima.class);
  }

  @Test
  void a_faulty_form_keeps_what_was_typed_and_links_to_the_faults() throws Exception {
    var jawaban =
        kirim(
            Tokoh.RIZKI_ADMIN,
            "/akun/baru",
            "nama",
            "",
            "namaPengguna",
            "A B",
            "surel",
            "x",
            "atasan",
            "siapa");
    assertThat(jawaban.getStatus()).isEqualTo(422);
    Document halaman = Jsoup.parse(jawaban.getContentAsString());
    assertThat(halaman.select("[name=namaPengguna]").attr("value")).isEqualTo("A B");
    assertThat(halaman.select(".kesalahan a").eachAttr("href")).contains("#isian-atasan");
    var tanpaAtasan =
        kirim(Tokoh.RIZKI_ADMIN, "/akun/baru", "nama", "", "namaPengguna", "A B", "surel", "x");
    assertThat(
            Jsoup.parse(tanpaAtasan.getContentAsString()).select(".kesalahan a").eachAttr("href"))
        .containsExactly("#isian-nama", "#isian-namaPengguna", "#isian-surel");
  }

  @Test
  void an_account_is_changed_closed_and_opened_again() throws Exception {
    String rincian = "/akun/" + Tokoh.BUDI_OPERATOR.id();
    Document formulir = buka(Tokoh.RIZKI_ADMIN, rincian + "/ubah");
    assertThat(formulir.select("[name=nama]").attr("value")).isEqualTo("Budi Santoso");
    String versi = formulir.select("[name=versi]").attr("value");
    var diubah =
        kirim(
            Tokoh.RIZKI_ADMIN,
            rincian + "/ubah",
            "versi",
            versi,
            "nama",
            "Budi S",
            "namaPengguna",
            "budi_operator");
    assertThat(diubah.getRedirectedUrl()).isEqualTo(rincian);
    assertThat(
            kirim(
                    Tokoh.RIZKI_ADMIN,
                    rincian + "/ubah",
                    "versi",
                    versi,
                    "nama",
                    "B",
                    "namaPengguna",
                    "budi_operator")
                .getStatus())
        .isEqualTo(409);
    assertThat(kirim(Tokoh.RIZKI_ADMIN, rincian + "/nonaktifkan").getStatus()).isEqualTo(302);
    assertThat(buka(Tokoh.RIZKI_ADMIN, rincian).text()).contains("Nonaktif", "Aktifkan lagi");
    assertThat(kirim(Tokoh.RIZKI_ADMIN, rincian + "/aktifkan").getStatus()).isEqualTo(302);
    assertThat(buka(Tokoh.RIZKI_ADMIN, rincian).select(".linimasa").text())
        .contains("akun diubah", "akun dinonaktifkan", "akun diaktifkan");
  }

  @Test
  void refusals_are_shown_on_the_page() throws Exception {
    var sendiri = kirim(Tokoh.RIZKI_ADMIN, "/akun/" + Tokoh.RIZKI_ADMIN.id() + "/nonaktifkan");
    assertThat(sendiri.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(sendiri.getContentAsString()).select("[role=alert]").text())
        .contains("AK_017");
    var tanpaUnit =
        kirim(
            Tokoh.SITI_PENGELOLA,
            "/akun/" + Tokoh.EKO_TANPA_PERAN.id() + "/peran",
            "peran",
            "OPERATOR_PD",
            "sejak",
            "2026-09-07");
    assertThat(Jsoup.parse(tanpaUnit.getContentAsString()).select("#isian-unit-galat").text())
        .contains("harus disertai unit");
  }

  @Test
  void the_pengelola_gives_and_ends_roles_of_the_cycle_but_makes_no_accounts() throws Exception {
    String rincian = "/akun/" + Tokoh.EKO_TANPA_PERAN.id();
    kirim(Tokoh.SITI_PENGELOLA, rincian + "/peran", "peran", "JURI", "sejak", "2026-09-07");
    Document halaman = buka(Tokoh.SITI_PENGELOLA, rincian);
    assertThat(halaman.select("select[name=peran] option").eachAttr("value"))
        .contains("JURI", "EVALUATOR")
        .doesNotContain("ADMIN", "AUDITOR", "PENGELOLA");
    assertThat(
            halaman.select(
                "a[href$=/ubah], form[action$=/nonaktifkan], form[action$=/atur-ulang-sandi]"))
        .isEmpty();
    String akhiri = halaman.select("form[action$=/akhiri]").attr("action");
    assertThat(kirim(Tokoh.SITI_PENGELOLA, akhiri).getRedirectedUrl()).isEqualTo(rincian);
    assertThat(buka(Tokoh.SITI_PENGELOLA, rincian).text()).contains("berakhir");
    assertThat(
            kirim(Tokoh.SITI_PENGELOLA, rincian + "/peran", "peran", "ADMIN", "sejak", "2026-09-07")
                .getStatus())
        .isEqualTo(403);
  }

  @Test
  void the_auditor_sees_and_cannot_touch() throws Exception {
    Document halaman = buka(Tokoh.TATI_AUDITOR, "/akun/" + Tokoh.HENDRA_JURI.id());
    assertThat(halaman.select("main form")).isEmpty();
  }

  @Test
  void a_reset_password_is_shown_once_and_ends_the_sessions() throws Exception {
    String token = Tokoh.BUDI_OPERATOR.sesi(jdbc, jam);
    var jawaban =
        kirim(Tokoh.RIZKI_ADMIN, "/akun/" + Tokoh.BUDI_OPERATOR.id() + "/atur-ulang-sandi");
    assertThat(Jsoup.parse(jawaban.getContentAsString()).select("#sandi-sekali").text())
        .matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(
            mvc.perform(get("/pekerjaan").cookie(Tokoh.kue(token)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(302);
  }

  @Test
  void own_account_relations_and_devices_are_pages_of_everybody() throws Exception {
    assertThat(buka(Tokoh.WAHYU_ASN, "/akun/saya").text()).contains("Wahyu Nugroho", "ASN");
    assertThat(
            kirim(
                    Tokoh.WAHYU_ASN,
                    "/akun/hubungan",
                    "orang",
                    "joko_pimpinan",
                    "jenis",
                    "KELUARGA",
                    "keterangan",
                    "paman")
                .getRedirectedUrl())
        .isEqualTo("/akun/hubungan");
    assertThat(buka(Tokoh.WAHYU_ASN, "/akun/hubungan").text()).contains("Joko Prasetyo", "paman");
    assertThat(kirim(Tokoh.WAHYU_ASN, "/akun/hubungan", "keterangan", "x").getStatus())
        .isEqualTo(422);
    String pengelola = "/akun/" + Tokoh.WAHYU_ASN.id() + "/hubungan";
    assertThat(buka(Tokoh.SITI_PENGELOLA, pengelola).text()).contains("paman");
    Document rincian = buka(Tokoh.SITI_PENGELOLA, "/akun/" + Tokoh.WAHYU_ASN.id());
    String cabut = rincian.select("form[action$=/cabut]").attr("action");
    String panjang = "Keliru " + "x".repeat(4_000);
    var ditolak = kirim(Tokoh.SITI_PENGELOLA, cabut, "alasan", panjang);
    assertThat(ditolak.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(ditolak.getContentAsString()).select("[role=alert]").text())
        .contains("AK_052", panjang);
    assertThat(kirim(Tokoh.SITI_PENGELOLA, cabut, "alasan", "keliru").getStatus()).isEqualTo(302);
    assertThat(buka(Tokoh.WAHYU_ASN, "/akun/hubungan").text()).doesNotContain("paman");
  }

  private List<String> nama(String alamat) throws Exception {
    return buka(Tokoh.TATI_AUDITOR, alamat).select("tbody th a").eachText();
  }

  private Document buka(Tokoh tokoh, String alamat) throws Exception {
    var jawaban = mvc.perform(get(URI.create(alamat)).with(tokoh)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private MockHttpServletResponse kirim(Tokoh tokoh, String alamat, String... isian)
      throws Exception {
    var permintaan = post(alamat).with(tokoh);
    for (int i = 0; i < isian.length; i += 2) {
      permintaan.param(isian[i], isian[i + 1]);
    }
    return mvc.perform(permintaan).andReturn().getResponse();
  }
}
