package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// *Bertindak sebagai*: for whom, how far, how long, and what the journal says.
@UjiSpring
class BertindakTest {
  private final MockMvc mvc;
  private final BertindakService bertindak;
  private final SesiService sesi;
  private final PenugasanService penugasan;
  private final JdbcClient jdbc;
  private final JamUji jam;
  private String token = "";

  BertindakTest(
      MockMvc mvc,
      BertindakService bertindak,
      SesiService sesi,
      PenugasanService penugasan,
      JdbcClient jdbc,
      JamUji jam) {
    this.mvc = mvc;
    this.bertindak = bertindak;
    this.sesi = sesi;
    this.penugasan = penugasan;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void orang() {
    Arrays.stream(Tokoh.values()).forEach(tokoh -> tokoh.buat(jdbc));
    token = Tokoh.RIZKI_ADMIN.sesi(jdbc, jam);
  }

  @ParameterizedTest
  @EnumSource
  void AK_031_who_decides_results_is_never_acted_for(Peran peran) {
    Putusan putusan = mulai(Tokoh.pemegang(peran));
    boolean terlarang = Perwakilan.untuk(peran) == Perwakilan.DILARANG;
    assertThat(putusan.diterima()).isEqualTo(!terlarang);
    if (terlarang && peran != Peran.ADMIN) {
      assertThat(kode(putusan)).containsExactly("AK_031");
      assertThat(putusan.alasan().getFirst().pesan()).contains(peran.sebutan());
    }
  }

  @Test
  void AK_031_one_forbidden_role_among_several_is_enough() {
    beri(Tokoh.BUDI_OPERATOR, Peran.JURI);
    assertThat(kode(mulai(Tokoh.BUDI_OPERATOR))).containsExactly("AK_031");
  }

  @Test
  void AK_030_AK_032_AK_033_AK_034_refusals() {
    assertThat(kode(bertindak.mulai(aktif(), Tokoh.RIZKI_ADMIN.id(), "")))
        .contains("AK_034", "AK_033");
    jdbc.sql("update akun.akun set aktif = false where id = ?")
        .param(Tokoh.FITRI_ASN.id())
        .update();
    assertThat(kode(mulai(Tokoh.FITRI_ASN))).containsExactly("AK_032");
    mulai(Tokoh.BUDI_OPERATOR);
    assertThat(kode(mulai(Tokoh.WAHYU_ASN))).containsExactly("AK_030");
  }

  @Test
  void the_rights_are_those_of_the_other_and_the_journal_names_both() throws Exception {
    assertThat(
            kirim("/akun/%d/bertindak".formatted(Tokoh.BUDI_OPERATOR.id()), "alasan", "menelepon")
                .getRedirectedUrl())
        .isEqualTo("/pekerjaan");
    var pelaku = aktif().pelaku();
    assertThat(pelaku.akunId()).isEqualTo(Tokoh.RIZKI_ADMIN.id());
    assertThat(pelaku.akunEfektif()).isEqualTo(Tokoh.BUDI_OPERATOR.id());
    assertThat(pelaku.peran()).containsExactly(Peran.OPERATOR_PD);
    assertThat(buka("/akun").getStatus()).as("hak Admin tidak ikut").isEqualTo(403);
    kirim("/akun/hubungan", "orang", "fitri_asn", "jenis", "LAINNYA");
    kirim("/kembali");
    assertThat(jurnal())
        .containsExactly(
            "Rizki Maulana/null/mulai bertindak sebagai/menelepon",
            "Rizki Maulana/Budi Santoso/hubungan dinyatakan/null",
            "Rizki Maulana/Budi Santoso/selesai bertindak sebagai/null");
    assertThat(buka("/akun").getStatus()).isEqualTo(200);
  }

  @Test
  void every_page_shows_the_banner_with_the_way_back() throws Exception {
    mulai(Tokoh.BUDI_OPERATOR);
    var halaman = Jsoup.parse(buka("/pekerjaan").getContentAsString());
    assertThat(halaman.select("form[action=/kembali]").text())
        .contains("bertindak sebagai Budi Santoso")
        .contains("Kembali");
  }

  @ParameterizedTest
  @EnumSource(
      value = Tokoh.class,
      names = {"TATI_AUDITOR", "RATNA_PIMPINAN", "NINA_BKPSDM", "SURYA_PIMPINAN_DAERAH"})
  void for_whom_acts_personally_it_is_reading_only(Tokoh tokoh) throws Exception {
    mulai(tokoh);
    assertThat(buka("/pekerjaan").getStatus()).isEqualTo(200);
    assertThat(kirim("/akun/hubungan", "orang", "fitri_asn", "jenis", "LAINNYA").getStatus())
        .isEqualTo(403);
    assertThat(jdbc.sql("select count(*) from akun.hubungan").query(Long.class).single()).isZero();
    assertThat(kirim("/kembali").getStatus()).isEqualTo(302);
  }

  @Test
  void a_forbidden_role_given_meanwhile_makes_it_reading_only() {
    mulai(Tokoh.BUDI_OPERATOR);
    assertThat(aktif().hanyaBaca()).isFalse();
    penugasan.tugaskan(
        Tokoh.SITI_PENGELOLA.pelaku(),
        Tokoh.BUDI_OPERATOR.id(),
        new PenugasanBaru(Peran.JURI, null, null, LocalDate.now(jam), null));
    assertThat(aktif().hanyaBaca()).isTrue();
  }

  @Test
  void it_ends_by_itself_after_an_hour_with_its_row_in_the_journal() {
    mulai(Tokoh.BUDI_OPERATOR);
    jam.maju(Duration.ofMinutes(59));
    assertThat(aktif().pelaku().atasNama()).isNotNull();
    jam.maju(Duration.ofMinutes(1));
    assertThat(aktif().pelaku()).isEqualTo(Tokoh.RIZKI_ADMIN.pelaku());
    assertThat(jurnal()).last().asString().contains("selesai bertindak sebagai");
  }

  @Test
  void it_ends_when_the_other_account_is_closed() {
    mulai(Tokoh.BUDI_OPERATOR);
    jdbc.sql("update akun.akun set aktif = false where id = ?")
        .param(Tokoh.BUDI_OPERATOR.id())
        .update();
    assertThat(aktif().pelaku()).isEqualTo(Tokoh.RIZKI_ADMIN.pelaku());
  }

  private Putusan mulai(Tokoh tokoh) {
    return bertindak.mulai(aktif(), tokoh.id(), "membantu lewat telepon");
  }

  private SesiAktif aktif() {
    return sesi.muat(token).orElseThrow();
  }

  private void beri(Tokoh tokoh, Peran peran) {
    penugasan.tugaskan(
        Tokoh.RIZKI_ADMIN.pelaku(),
        tokoh.id(),
        new PenugasanBaru(peran, null, null, LocalDate.now(jam), null));
  }

  private static List<String> kode(Putusan putusan) {
    return putusan.alasan().stream().map(satu -> satu.kode().name()).toList();
  }

  private List<String> jurnal() {
    return jdbc.sql("select pelaku, atas_nama, tindakan, alasan from audit.jurnal order by nomor")
        .query((rs, _) ->
            "%s/%s/%s/%s"
                .formatted(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4)))
        .list();
  }

  private MockHttpServletResponse buka(String alamat) throws Exception {
    return mvc.perform(get(alamat).cookie(Tokoh.kue(token))).andReturn().getResponse();
  }

  private MockHttpServletResponse kirim(String alamat, String... isian) throws Exception {
    MockHttpServletRequestBuilder permintaan =
        post(alamat).cookie(Tokoh.kue(token)).param("_csrf", Tokoh.tokenFormulir(token));
    for (int i = 0; i < isian.length; i += 2) {
      permintaan.param(isian[i], isian[i + 1]);
    }
    return mvc.perform(permintaan).andReturn().getResponse();
  }
}
