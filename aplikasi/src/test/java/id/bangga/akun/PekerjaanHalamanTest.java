package id.bangga.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.audit.Catatan;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/// The first page of every role, and the public front page.
@UjiSpring
class PekerjaanHalamanTest {
  private final MockMvc mvc;
  private final Jurnal jurnal;
  private final TransactionOperations transaksi;
  private final JamUji jam;

  PekerjaanHalamanTest(MockMvc mvc, Jurnal jurnal, TransactionOperations transaksi, JamUji jam) {
    this.mvc = mvc;
    this.jurnal = jurnal;
    this.transaksi = transaksi;
    this.jam = jam;
  }

  @ParameterizedTest
  @EnumSource
  void every_person_finds_their_first_page(Tokoh tokoh) throws Exception {
    Document halaman = buka(tokoh);
    assertThat(halaman.select("h1").text()).isEqualTo("Pekerjaan Anda");
    assertThat(halaman.select(".akun-nama").text()).isEqualTo(tokoh.nama());
    assertThat(halaman.select("h2#menunggu, h2#berubah")).hasSize(2);
  }

  @Test
  void who_holds_no_role_is_told_whom_to_ask() throws Exception {
    assertThat(buka(Tokoh.EKO_TANPA_PERAN).text()).contains("Anda belum memegang peran");
  }

  @Test
  void changes_since_yesterday_reach_only_those_who_may_hear_of_them() throws Exception {
    catat("akun diubah", Objek.dari("akun", 9_001));
    assertThat(buka(Tokoh.RIZKI_ADMIN).select(".linimasa").text()).contains("Akun diubah");
    assertThat(buka(Tokoh.BUDI_OPERATOR).select(".linimasa")).isEmpty();
    jam.maju(Duration.ofDays(3));
    assertThat(buka(Tokoh.RIZKI_ADMIN).select(".linimasa").text()).doesNotContain("Akun diubah");
  }

  @Test
  void the_same_act_in_many_units_is_one_entry() throws Exception {
    for (long unit = 1; unit <= 5; unit++) {
      catat("diajukan", Objek.dari("penilaian", "2026/" + unit).unit(unit));
    }
    catat("ditolak", Objek.dari("penilaian", "2026/1").unit(1));
    assertThat(buka(Tokoh.SITI_PENGELOLA).select(".linimasa li")).hasSize(2);
    assertThat(buka(Tokoh.SITI_PENGELOLA).select(".linimasa").text())
        .contains("Penilaian mandiri diajukan: 5 unit oleh Rizki Maulana")
        .contains("Penilaian mandiri ditolak: Unit");
  }

  @Test
  void a_visitor_gets_the_front_page_without_any_cookie() throws Exception {
    var jawaban = mvc.perform(get("/")).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(200);
    assertThat(jawaban.getCookies()).isEmpty();
    assertThat(Jsoup.parse(jawaban.getContentAsString()).select("a[href=/masuk]")).isNotEmpty();
  }

  @Test
  void whoever_is_signed_in_goes_on_to_their_work() throws Exception {
    var jawaban = mvc.perform(get("/").with(Tokoh.WAHYU_ASN)).andReturn().getResponse();
    assertThat(jawaban.getRedirectedUrl()).isEqualTo("/pekerjaan");
  }

  private Document buka(Tokoh tokoh) throws Exception {
    var jawaban = mvc.perform(get("/pekerjaan").with(tokoh)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private void catat(String tindakan, Objek objek) {
    transaksi.executeWithoutResult(
        _ -> jurnal.catat(Catatan.dari(Tokoh.RIZKI_ADMIN.pelaku(), tindakan, objek)));
  }
}
