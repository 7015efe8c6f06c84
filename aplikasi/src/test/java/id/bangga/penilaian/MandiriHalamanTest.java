package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Pages of the self-assessment.
@UjiSpring
class MandiriHalamanTest {
  private static final String ALAMAT = "/penilaian/" + TAHUN + "/1";
  private final MockMvc mvc;
  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final PenilaianUji uji;

  MandiriHalamanTest(
      MockMvc mvc, OrganisasiService organisasi, SiklusUji siklus, PenilaianUji uji) {
    this.mvc = mvc;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.uji = uji;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
  }

  private MockHttpServletResponse buka(String alamat, Tokoh siapa) throws Exception {
    return mvc.perform(get(alamat).with(siapa)).andReturn().getResponse();
  }

  private Document halaman(String alamat, Tokoh siapa) throws Exception {
    var jawaban = buka(alamat, siapa);
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private MockHttpServletResponse kirim(Tokoh siapa, String jalur, String... pasangan)
      throws Exception {
    var kiriman = post(ALAMAT + jalur).with(siapa);
    for (int i = 0; i < pasangan.length; i += 2) {
      kiriman.param(pasangan[i], pasangan[i + 1]);
    }
    return mvc.perform(kiriman).andReturn().getResponse();
  }

  @Test
  void the_operator_answers_and_sees_what_it_comes_to() throws Exception {
    assertThat(buka("/penilaian", Tokoh.BUDI_OPERATOR).getRedirectedUrl()).isEqualTo(ALAMAT);
    long id = uji.indikator("A1.1").id();
    var hasil =
        kirim(Tokoh.BUDI_OPERATOR, "/jawaban/" + id, "huruf", "B", "versi", "0", "komponen", "A1");
    assertThat(hasil.getRedirectedUrl()).startsWith(ALAMAT + "?komponen=A1");
    Document lembar = halaman(ALAMAT + "?komponen=A1", Tokoh.BUDI_OPERATOR);
    assertThat(lembar.select("#i-" + id + " input[value=B]").hasAttr("checked")).isTrue();
    assertThat(lembar.select("#i-" + id).text()).contains("dihitung E");
    var bukti = uji.bukti("SK");
    String nomor = String.valueOf(bukti.id());
    kirim(Tokoh.BUDI_OPERATOR, "/bukti/" + id, "bukti", nomor, "komponen", "A1");
    assertThat(halaman(ALAMAT, Tokoh.BUDI_OPERATOR).select("#i-" + id).text())
        .contains("Skor 0,75");
    kirim(Tokoh.BUDI_OPERATOR, "/bukti/" + id, "bukti", nomor, "lakukan", "lepas");
    assertThat(halaman(ALAMAT, Tokoh.BUDI_OPERATOR).select("#i-" + id).text())
        .contains("dihitung E");
    var rasio = "/jawaban/" + uji.indikator("A2.3").id();
    assertThat(kirim(Tokoh.BUDI_OPERATOR, rasio, "masukan0", "3", "versi", "0").getStatus())
        .isEqualTo(422);
    for (String komponen : new String[] {"A2", "A3", "A4", "B1", "B2", "B3"}) {
      halaman(ALAMAT + "?komponen=" + komponen, Tokoh.BUDI_OPERATOR);
    }
  }

  @Test
  void approval_submission_receipt_and_return() throws Exception {
    uji.isiLengkap();
    assertThat(kirim(Tokoh.BUDI_OPERATOR, "/langkah", "lakukan", "minta").getStatus())
        .isEqualTo(302);
    Document milikKepala = halaman(ALAMAT, Tokoh.RATNA_PIMPINAN);
    String sidik = milikKepala.select("input[name=sidik]").val();
    assertThat(sidik).hasSize(64);
    assertThat(
            kirim(Tokoh.RATNA_PIMPINAN, "/langkah", "lakukan", "ajukan", "sidik", sidik)
                .getStatus())
        .isEqualTo(422);
    kirim(Tokoh.RATNA_PIMPINAN, "/langkah", "lakukan", "ajukan", "sidik", sidik, "setuju", "ya");
    String tanda =
        halaman(ALAMAT, Tokoh.BUDI_OPERATOR).select("a[href^=/verifikasi/]").attr("href");
    var publik = mvc.perform(get(tanda)).andReturn().getResponse();
    assertThat(publik.getStatus()).isEqualTo(200);
    assertThat(publik.getContentAsString()).contains("Berlaku").doesNotContain("Ratna");
    kirim(Tokoh.SITI_PENGELOLA, "/langkah", "lakukan", "kembalikan", "alasan", "Perbaiki A1.1");
    assertThat(halaman(ALAMAT, Tokoh.BUDI_OPERATOR).text()).contains("Perbaiki A1.1");
    assertThat(mvc.perform(get(tanda)).andReturn().getResponse().getContentAsString())
        .contains("Sudah dibatalkan");
  }

  @Test
  void who_opens_which_sheet_and_the_board() throws Exception {
    uji.tingkat("A1.1", "B");
    for (Tokoh tokoh : new Tokoh[] {Tokoh.DEWI_OPERATOR, Tokoh.AGUS_EVALUATOR, Tokoh.WAHYU_ASN}) {
      assertThat(buka(ALAMAT, tokoh).getStatus()).as(tokoh.name()).isEqualTo(403);
      assertThat(buka("/papan", tokoh).getStatus()).isEqualTo(403);
    }
    assertThat(halaman(ALAMAT, Tokoh.TATI_AUDITOR).select("form[action*=/jawaban/]")).isEmpty();
    assertThat(halaman("/papan", Tokoh.SITI_PENGELOLA).select("tbody tr")).hasSize(2);
    for (String urut : new String[] {"klaster", "-status", "terjawab", "berbukti", "-nilai"}) {
      halaman("/papan?urut=" + urut, Tokoh.SURYA_PIMPINAN_DAERAH);
    }
    assertThat(halaman("/papan?q=pendidikan", Tokoh.TATI_AUDITOR).select("tbody tr")).hasSize(1);
  }
}
