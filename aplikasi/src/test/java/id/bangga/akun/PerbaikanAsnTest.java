package id.bangga.akun;

import static id.bangga.Tokoh.NINA_BKPSDM;
import static id.bangga.akun.AsnUji.NINA;
import static id.bangga.akun.AsnUji.NIP;
import static id.bangga.akun.AsnUji.buka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.Baris;
import id.bangga.audit.JurnalService;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.organisasi.OrganisasiService;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The personnel agency mends what the check has found, on paper's authority, and nothing else.
@UjiSpring
class PerbaikanAsnTest {
  private static final long WAHYU = Tokoh.WAHYU_ASN.id();

  private final PerbaikanAsnService perbaikan;
  private final DataAsnService data;
  private final JurnalService jurnal;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;
  private final MockMvc mvc;

  PerbaikanAsnTest(
      PerbaikanAsnService perbaikan,
      DataAsnService data,
      JurnalService jurnal,
      OrganisasiService organisasi,
      JdbcClient jdbc,
      MockMvc mvc) {
    this.perbaikan = perbaikan;
    this.data = data;
    this.jurnal = jurnal;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
    this.mvc = mvc;
  }

  @BeforeEach
  void orang() {
    UnitUji.duaDinas(organisasi);
    Tokoh.WAHYU_ASN.buat(jdbc);
    Tokoh.RATNA_PIMPINAN.buat(jdbc);
    Tokoh.HENDRA_JURI.buat(jdbc);
    NINA_BKPSDM.buat(jdbc);
  }

  private static DataInduk lengkap(String dasar) {
    return new DataInduk("Wahyu", NIP, Tokoh.UNIT_A, Tokoh.RATNA_PIMPINAN.id(), dasar);
  }

  @Test
  void a_correction_mends_the_finding_and_is_written_down_with_its_paper() {
    assertThat(temuan()).contains(WAHYU);
    Akun lama = perbaikan.lihat(NINA, WAHYU);
    assertThat(perbaikan.perbaiki(NINA, WAHYU, lama.versi(), lengkap("SK 800/1/2026")))
        .isInstanceOf(Putusan.Diterima.class);
    assertThat(temuan()).doesNotContain(WAHYU);
    Akun baru = perbaikan.lihat(NINA, WAHYU);
    assertThat(baru.nip()).isEqualTo(NIP);
    assertThat(baru.namaPengguna()).isEqualTo(lama.namaPengguna());
    assertThat(baru.surel()).isEqualTo(lama.surel());
    Baris baris = jurnal.riwayat("akun", WAHYU).getFirst();
    assertThat(baris.tindakan()).isEqualTo("data ASN diperbaiki");
    assertThat(baris.alasan()).isEqualTo("SK 800/1/2026");
    assertThat(baris.sesudah()).contains(NIP);
  }

  private List<Long> temuan() {
    return data.daftar(NINA, new SaringDataAsn(null, "")).stream().map(DataAsn::id).toList();
  }

  @Test
  void AK_060_no_correction_without_its_paper() {
    assertThat(kode(WAHYU, lengkap("  "))).containsExactly("AK_060");
    assertThat(kode(WAHYU, lengkap("x".repeat(501)))).containsExactly("AK_060");
    assertThat(kode(WAHYU, lengkap("x".repeat(500)))).isEmpty();
  }

  @Test
  void AK_061_nobody_corrects_their_own_data() {
    jdbc.sql(
            """
            insert into akun.penugasan (akun_id, peran, unit_id, sejak, dibuat)
            values (?, 'ASN', ?, date '2020-01-01', timestamptz '2020-01-01 00:00Z')
            """)
        .params(NINA_BKPSDM.id(), Tokoh.UNIT_A)
        .update();
    assertThat(kode(NINA_BKPSDM.id(), lengkap("SK"))).containsExactly("AK_061");
  }

  @Test
  void the_rules_of_accounts_hold_here_too() {
    var salah = new DataInduk(" ", "123", Tokoh.UNIT_A, WAHYU, "SK");
    assertThat(kode(WAHYU, salah)).containsExactly("AK_012", "AK_014", "AK_016");
    assertThat(kode(WAHYU, lengkap("SK"))).isEmpty();
    assertThat(kode(Tokoh.RATNA_PIMPINAN.id(), new DataInduk("Ratna", NIP, null, null, "SK")))
        .containsExactly("AK_015");
  }

  private List<String> kode(long id, DataInduk isi) {
    int versi = perbaikan.lihat(NINA, id).versi();
    return perbaikan.perbaiki(NINA, id, versi, isi).alasan().stream()
        .map(satu -> satu.kode().name())
        .toList();
  }

  @Test
  void who_is_no_employee_is_not_found_and_a_stale_form_is_refused() {
    assertThatThrownBy(() -> perbaikan.lihat(NINA, Tokoh.HENDRA_JURI.id()))
        .isInstanceOf(TidakDitemukan.class);
    assertThat(perbaikan.find(NINA, Tokoh.HENDRA_JURI.namaPengguna())).isEmpty();
    int versi = perbaikan.lihat(NINA, WAHYU).versi();
    assertThatThrownBy(() -> perbaikan.perbaiki(NINA, WAHYU, versi + 1, lengkap("SK")))
        .isInstanceOf(VersiUsang.class);
    assertThat(jurnal.riwayat("akun", WAHYU)).isEmpty();
  }

  @Test
  void others_are_refused() {
    for (Tokoh satu : List.of(Tokoh.SITI_PENGELOLA, Tokoh.WAHYU_ASN, Tokoh.RATNA_PIMPINAN)) {
      Pelaku pelaku = satu.pelaku();
      assertThatThrownBy(() -> perbaikan.lihat(pelaku, WAHYU)).isInstanceOf(TidakBerhak.class);
      assertThatThrownBy(() -> perbaikan.find(pelaku, "wahyu")).isInstanceOf(TidakBerhak.class);
      assertThatThrownBy(() -> perbaikan.periksa(pelaku, WAHYU, lengkap("SK")))
          .isInstanceOf(TidakBerhak.class);
      assertThatThrownBy(() -> perbaikan.perbaiki(pelaku, WAHYU, 0, lengkap("SK")))
          .isInstanceOf(TidakBerhak.class);
    }
  }

  @Test
  void bkpsdm_opens_the_name_mends_it_and_comes_back_to_the_list() throws Exception {
    Document daftar = buka(mvc, "/data-asn", NINA_BKPSDM);
    String alamat = daftar.select("tbody a").attr("href");
    assertThat(alamat).startsWith("/data-asn/");
    Document formulir = buka(mvc, "/data-asn/" + WAHYU, NINA_BKPSDM);
    assertThat(formulir.select("h1").text()).contains("Perbaiki data");
    var kosong = kirim("");
    assertThat(kosong.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(kosong.getContentAsString()).select(".kesalahan").text())
        .contains("Sebutkan dasar perbaikan");
    var jadi = kirim("SK 800/1/2026");
    assertThat(jadi.getRedirectedUrl()).isEqualTo("/data-asn");
    assertThat(perbaikan.lihat(NINA, WAHYU).atasanId()).isEqualTo(Tokoh.RATNA_PIMPINAN.id());
  }

  @Test
  void every_fault_is_shown_at_once_and_nothing_is_kept() throws Exception {
    var salah = kirim("123", "tidak.ada", "");
    assertThat(salah.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(salah.getContentAsString()).select(".kesalahan").text())
        .contains("Atasan tidak dikenal", "NIP", "Sebutkan dasar perbaikan");
    assertThat(jurnal.riwayat("akun", WAHYU)).isEmpty();
  }

  private MockHttpServletResponse kirim(String dasar) throws Exception {
    return kirim(NIP, Tokoh.RATNA_PIMPINAN.namaPengguna(), dasar);
  }

  private MockHttpServletResponse kirim(String nip, String atasan, String dasar) throws Exception {
    return mvc.perform(
            post("/data-asn/" + WAHYU)
                .with(NINA_BKPSDM)
                .param("versi", Integer.toString(perbaikan.lihat(NINA, WAHYU).versi()))
                .param("nama", "Wahyu")
                .param("nip", nip)
                .param("unit", Long.toString(Tokoh.UNIT_A))
                .param("atasan", atasan)
                .param("dasar", dasar))
        .andReturn()
        .getResponse();
  }

  @Test
  void anybody_can_be_looked_up_by_nip_or_user_name() throws Exception {
    perbaikan.perbaiki(NINA, WAHYU, perbaikan.lihat(NINA, WAHYU).versi(), lengkap("SK"));
    for (String siapa : List.of(NIP, Tokoh.WAHYU_ASN.namaPengguna())) {
      assertThat(cari(siapa)).isEqualTo("/data-asn/" + WAHYU);
    }
    assertThat(cari("tidak.ada")).isEqualTo("/data-asn");
  }

  private @Nullable String cari(String siapa) throws Exception {
    return mvc.perform(get("/data-asn/buka").param("siapa", siapa).with(NINA_BKPSDM))
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }
}
