package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bukti.BerkasUji;
import id.bangga.organisasi.OrganisasiService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
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
    assertThat(halaman(ALAMAT, Tokoh.BUDI_OPERATOR).select("#i-" + id).text()).contains("0,75");
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
  void what_is_no_number_is_refused_and_the_stored_figures_stay() throws Exception {
    var indikator = uji.indikator("A2.3");
    String jalur = "/jawaban/" + indikator.id();
    String[] benar = {"masukan0", "3", "masukan1", "4", "versi", "0", "komponen", "A2"};
    assertThat(kirim(Tokoh.BUDI_OPERATOR, jalur, benar).getStatus()).isEqualTo(302);
    String[] salah = {"masukan0", "tiga", "masukan1", "4,5,6", "versi", "1", "komponen", "A2"};
    var ditolak = kirim(Tokoh.BUDI_OPERATOR, jalur, salah);
    assertThat(ditolak.getStatus()).isEqualTo(422);
    Document kembali = Jsoup.parse(ditolak.getContentAsString());
    String nama = indikator.rumusan().orElseThrow().masukan().getFirst().sebutan();
    assertThat(kembali.select("[role=alert] a").eachText())
        .hasSize(2)
        .first()
        .asString()
        .isEqualTo(nama + " harus berupa angka; pecahan ditulis dengan koma.");
    String sasaran = kembali.select("[role=alert] a").attr("href");
    assertThat(kembali.select(sasaran).val()).isEqualTo("tiga");
    var otomatis = otomatis(indikator.id(), salah);
    assertThat(otomatis.getStatus()).isEqualTo(422);
    assertThat(otomatis.getContentAsString()).startsWith(nama);
    assertThat(
            halaman(ALAMAT + "?komponen=A2", Tokoh.BUDI_OPERATOR)
                .select("#i-%d input[name=masukan0]".formatted(indikator.id()))
                .val())
        .isEqualTo("3");
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
    assertThat(publik.getContentAsString())
        .contains("Berlaku", "Dinas Kesehatan")
        .doesNotContain("Ratna");
    kirim(Tokoh.SITI_PENGELOLA, "/langkah", "lakukan", "kembalikan", "alasan", "Perbaiki A1.1");
    assertThat(halaman(ALAMAT, Tokoh.BUDI_OPERATOR).text()).contains("Perbaiki A1.1");
    assertThat(mvc.perform(get(tanda)).andReturn().getResponse().getContentAsString())
        .contains("Sudah dibatalkan");
  }

  @Test
  void who_opens_which_sheet() throws Exception {
    uji.tingkat("A1.1", "B");
    for (Tokoh tokoh : new Tokoh[] {Tokoh.DEWI_OPERATOR, Tokoh.AGUS_EVALUATOR, Tokoh.WAHYU_ASN}) {
      assertThat(buka(ALAMAT, tokoh).getStatus()).as(tokoh.name()).isEqualTo(403);
      assertThat(buka("/papan", tokoh).getStatus()).isEqualTo(403);
    }
    assertThat(halaman(ALAMAT, Tokoh.TATI_AUDITOR).select("form[action*=/jawaban/]")).isEmpty();
  }

  private MockHttpServletResponse otomatis(long id, String... pasangan) throws Exception {
    var kiriman =
        post(ALAMAT + "/jawaban/" + id).with(Tokoh.BUDI_OPERATOR).header("HX-Request", "true");
    for (int i = 0; i < pasangan.length; i += 2) {
      kiriman.param(pasangan[i], pasangan[i + 1]);
    }
    return mvc.perform(kiriman).andReturn().getResponse();
  }

  @Test
  void an_answer_that_saves_itself_brings_back_what_it_is_worth() throws Exception {
    uji.bukti("SK", "A1.1");
    long id = uji.indikator("A1.1").id();
    var jawaban = otomatis(id, "huruf", "B", "versi", "0", "penjelasan", "Ada SK");
    assertThat(jawaban.getStatus()).isEqualTo(200);
    Document bagian = Jsoup.parse(jawaban.getContentAsString());
    assertThat(bagian.body().ownText()).startsWith("Tersimpan 7 September 2026");
    assertThat(bagian.select("#versi-" + id).val()).isEqualTo("1");
    assertThat(bagian.select("#skor-" + id).text()).contains("0,75");
    assertThat(bagian.select("#ringkas").text()).contains("1 dari");
    assertThat(bagian.select("[hx-swap-oob]")).hasSize(4);
    assertThat(otomatis(id, "huruf", "A", "versi", "0").getStatus()).isEqualTo(409);
    var salah = otomatis(uji.indikator("A2.4").id(), "masukan0", "5", "masukan1", "3");
    assertThat(salah.getStatus()).isEqualTo(422);
    assertThat(salah.getContentType()).startsWith("text/plain");
    assertThat(salah.getContentAsString()).contains("tidak boleh melebihi");
  }

  @Test
  void after_the_session_has_ended_nothing_is_taken_and_the_reader_is_told() throws Exception {
    var tanpaSesi =
        mvc.perform(post(ALAMAT + "/jawaban/1").header("HX-Request", "true").param("huruf", "B"))
            .andReturn()
            .getResponse();
    assertThat(tanpaSesi.getStatus()).isEqualTo(401);
  }

  @Test
  void a_refused_answer_keeps_what_was_typed() throws Exception {
    long id = uji.indikator("A2.4").id();
    var hasil =
        kirim(
            Tokoh.BUDI_OPERATOR,
            "/jawaban/" + id,
            "masukan0",
            "5",
            "masukan1",
            "3",
            "penjelasan",
            "Lima dari tiga",
            "komponen",
            "A2");
    assertThat(hasil.getStatus()).isEqualTo(422);
    Document lembar = Jsoup.parse(hasil.getContentAsString());
    assertThat(lembar.select("#i-" + id + " input[name=masukan0]").val()).isEqualTo("5");
    assertThat(lembar.select("#i-" + id + " textarea").text()).isEqualTo("Lima dari tiga");
    var ganda = lembar.select("[id]").eachAttr("id");
    assertThat(ganda).doesNotHaveDuplicates();
  }

  /// A figure of five digits comes back into its field as it can be sent again.
  @Test
  void a_large_figure_is_the_same_after_it_was_shown_and_saved_again() throws Exception {
    long id = uji.indikator("A2.4").id();
    String versi = "0";
    for (String ketik : new String[] {"12.000,0", ""}) {
      Document lembar = halaman(ALAMAT + "?komponen=A2", Tokoh.BUDI_OPERATOR);
      String tampil = lembar.select("#i-" + id + " input[name=masukan0]").val();
      var hasil =
          kirim(
              Tokoh.BUDI_OPERATOR,
              "/jawaban/" + id,
              "masukan0",
              ketik.isEmpty() ? tampil : ketik,
              "masukan1",
              "24000",
              "versi",
              versi);
      assertThat(hasil.getStatus()).isEqualTo(302);
      versi = "1";
    }
    assertThat(
            halaman(ALAMAT + "?komponen=A2", Tokoh.BUDI_OPERATOR)
                .select("#i-" + id + " input[name^=masukan]")
                .eachAttr("value"))
        .startsWith("12000", "24000");
  }

  @Test
  void every_figure_opens_into_its_formula_its_values_and_who_entered_them() throws Exception {
    uji.isiLengkap();
    Document lembar = halaman(ALAMAT, Tokoh.RATNA_PIMPINAN);
    var angka = lembar.select("a.telusur").eachAttr("href");
    assertThat(angka).hasSizeGreaterThan(5);
    for (String satu : angka) {
      String isi = halaman(satu, Tokoh.RATNA_PIMPINAN).select("#telusur").text();
      assertThat(isi).as(satu).contains("Rumus", "Dengan angkanya", "Dasar");
    }
    String a11 =
        halaman(ALAMAT + "/telusur?indikator=" + uji.indikator("A1.1").id(), Tokoh.TATI_AUDITOR)
            .select("#telusur")
            .text();
    assertThat(a11).contains("SK Tim", "Budi Santoso", "sah", "7 September 2026");
    assertThat(buka(ALAMAT + "/telusur", Tokoh.DEWI_OPERATOR).getStatus()).isEqualTo(403);
    assertThat(buka(ALAMAT + "/telusur?komponen=X", Tokoh.BUDI_OPERATOR).getStatus())
        .isEqualTo(404);
    assertThat(buka(ALAMAT + "/telusur?indikator=99999", Tokoh.BUDI_OPERATOR).getStatus())
        .isEqualTo(404);
  }

  @Test
  void evidence_says_where_else_it_is_used_and_what_is_used_up_is_not_offered() throws Exception {
    uji.bukti("SK bersama", "A1.1", "A1.2");
    uji.bukti("Notula", "A1.1");
    Document lembar = halaman(ALAMAT, Tokoh.BUDI_OPERATOR);
    assertThat(lembar.select("#i-" + uji.indikator("A1.1").id()).text())
        .contains("dipakai juga untuk A1.2");
    var pilihan = lembar.select("#bukti-" + uji.indikator("A1.3").id() + " option").eachText();
    assertThat(pilihan).containsExactly("Notula (sudah untuk A1.1)");
  }

  @Test
  void what_is_uploaded_from_an_indicator_is_linked_to_it() throws Exception {
    long id = uji.indikator("A1.1").id();
    var berkas =
        new MockMultipartFile("berkas", "sk.pdf", "application/pdf", BerkasUji.pdf("SK baru"));
    var hasil =
        mvc.perform(
                multipart("/bukti/unit/1/unggah")
                    .file(berkas)
                    .param("tanggalDokumen", "2026-03-04")
                    .param("tahun", String.valueOf(TAHUN))
                    .param("indikator", String.valueOf(id))
                    .param("kembali", ALAMAT + "?komponen=A1#i-" + id)
                    .with(Tokoh.BUDI_OPERATOR))
            .andReturn()
            .getResponse();
    assertThat(hasil.getRedirectedUrl()).isEqualTo(ALAMAT + "?komponen=A1#i-" + id);
    assertThat(halaman(ALAMAT, Tokoh.BUDI_OPERATOR).select("#i-" + id + " .bukti-tertaut").text())
        .contains("sk");
  }
}
