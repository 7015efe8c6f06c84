package id.bangga.instrumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.berkas.BacaJson;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The instrument's pages: what they say, who may what, how errors are told.
@UjiSpring
class InstrumenHalamanTest {
  private final MockMvc mvc;
  private final InstrumenService layanan;
  private Instrumen draf = InstrumenBaku.budayaKerja(2026);

  InstrumenHalamanTest(MockMvc mvc, InstrumenService layanan) {
    this.mvc = mvc;
    this.layanan = layanan;
  }

  @BeforeEach
  void sebuah_draf() {
    draf = layanan.buatBaku(Tokoh.SITI_PENGELOLA.pelaku(), 2026).wajib();
  }

  @ParameterizedTest
  @EnumSource(Tokoh.class)
  void every_role_reads_and_only_the_pengelola_finds_the_tools(Tokoh tokoh) throws Exception {
    var jawaban = buka(tokoh, alamat());
    if (tokoh == Tokoh.EKO_TANPA_PERAN) {
      assertThat(jawaban.getStatus()).isEqualTo(403);
      return;
    }
    Document halaman = urai(jawaban);
    assertThat(halaman.select("h1").text()).isEqualTo("Penilaian Implementasi Budaya Kerja");
    assertThat(halaman.select("a[href$='/indikator/baru']").isEmpty())
        .isEqualTo(tokoh != Tokoh.SITI_PENGELOLA);
    int tulis = tokoh == Tokoh.SITI_PENGELOLA ? 200 : 403;
    assertThat(buka(tokoh, alamat() + "/bobot").getStatus()).isEqualTo(tulis);
    assertThat(buka(tokoh, "/instrumen/baru").getStatus()).isEqualTo(tulis);
    assertThat(buka(tokoh, alamat() + ".xlsx").getStatus()).isEqualTo(200);
  }

  @Test
  void the_contents_are_grouped_by_branch_with_weights_and_rubrics() throws Exception {
    Document halaman = urai(buka(Tokoh.TATI_AUDITOR, alamat()));

    assertThat(halaman.select("h2").eachText()).contains("A Pengungkit", "B Hasil");
    assertThat(halaman.select("h3").eachText()).contains("A1 Komitmen dan keteladanan pimpinan");
    assertThat(halaman.select("details.lipat")).hasSize(28);
    assertThat(halaman.select("#i-A2-1 .rubrik-tabel tbody th").eachText())
        .containsExactly("A", "B", "C", "E");
    assertThat(halaman.select("#i-A4-3").text())
        .contains("pelanggaran tanpa tindak lanjut")
        .contains("Verifikator");
    assertThat(halaman.text()).contains("belum terverifikasi").contains("rancangan");
  }

  @Test
  void a_weight_opens_into_its_parts() throws Exception {
    Document halaman = urai(buka(Tokoh.TATI_AUDITOR, alamat() + "/telusur?komponen=A1"));

    assertThat(halaman.select("#telusur .angka-besar").text()).isEqualTo("16");
    assertThat(halaman.select("#telusur").text()).contains("4 + 4 + 4 + 4 = 16").contains("A1.3");
  }

  @Test
  void an_indicator_is_changed_in_its_form() throws Exception {
    var jawaban =
        kirim(
            alamat() + "/indikator/A1.1/ubah",
            Map.of("nama", "Pimpinan memberi teladan", "bobot", "3,5", "tingkat-B", ""));

    assertThat(jawaban.getRedirectedUrl()).isEqualTo(alamat() + "#i-A1-1");
    Indikator kini = layanan.instrumen(draf.id()).indikator("A1.1").orElseThrow();
    assertThat(kini.nama()).isEqualTo("Pimpinan memberi teladan");
    assertThat(kini.bobot()).isEqualByComparingTo("3.5");
    assertThat(kini.tingkat()).extracting(Tingkat::huruf).containsExactly("A", "C", "D", "E");
    assertThat(kini.rujukan()).isEqualTo(draf.indikator("A1.1").orElseThrow().rujukan());
  }

  @Test
  void a_faulty_form_keeps_what_was_typed_and_names_each_field() throws Exception {
    var jawaban =
        kirim(
            alamat() + "/indikator/A1.1/ubah",
            Map.of("nama", "", "bobot", "banyak", "tingkat-D", "diketik"));

    assertThat(jawaban.getStatus()).isEqualTo(422);
    Document halaman = urai(jawaban);
    assertThat(halaman.select(".kesalahan a").eachAttr("href"))
        .containsExactlyInAnyOrder("#isian-bobot", "#isian-nama");
    assertThat(halaman.select("#isian-tingkat-D").val()).isEqualTo("diketik");
    assertThat(layanan.instrumen(draf.id())).isEqualTo(draf);
  }

  @Test
  void IN_005_ditunjukkan_di_rubriknya() throws Exception {
    var jawaban = kirim(alamat() + "/indikator/A1.1/ubah", Map.of("tingkat-E", ""));

    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(urai(jawaban).select("#isian-tingkat-A-galat").text())
        .contains("berakhir di skor 0");
  }

  @Test
  void another_type_brings_other_fields() throws Exception {
    Document halaman =
        urai(
            buka(
                Tokoh.SITI_PENGELOLA,
                alamat() + "/indikator/A1.1/ubah?tipe=RASIO&rumus=PENURUNAN"));

    assertThat(halaman.select("input[name=masukan-3]").val())
        .isEqualTo("pelanggaran tanpa tindak lanjut");
    assertThat(halaman.select("textarea[name=tingkat-A]")).isEmpty();
    assertThat(halaman.select("select[name=bilaNol]")).isEmpty();
  }

  @Test
  void weights_may_be_saved_while_they_do_not_add_up_and_the_page_says_what_is_off()
      throws Exception {
    var jawaban = kirim(alamat() + "/bobot", Map.of("bobot-A1.1", "2,5"), alamat() + "/bobot");
    assertThat(jawaban.getRedirectedUrl()).isEqualTo(alamat() + "/bobot");

    assertThat(urai(buka(Tokoh.SITI_PENGELOLA, alamat() + "/bobot")).select("#jumlah").text())
        .contains("98,5, kurang 1,5 dari 100")
        .contains("A1 14,5");
    assertThat(urai(buka(Tokoh.SITI_PENGELOLA, alamat())).select(".lipat").text())
        .contains("Jumlah bobot 98,5 (A 58,5, B 40), kurang 1,5 dari 100.");
  }

  @Test
  void every_faulty_weight_is_told_at_once_in_its_row() throws Exception {
    var jawaban =
        kirim(
            alamat() + "/bobot", Map.of("bobot-A1.1", "0", "bobot-A1.2", "x"), alamat() + "/bobot");
    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(urai(jawaban).select("#isian-bobot-A1-2-galat").text()).contains("angka");

    assertThat(urai(jawaban).select("#isian-bobot-A1-1-galat").text()).contains("lebih dari 0");

    for (String bobot : List.of("-3", "101")) {
      var lagi = kirim(alamat() + "/bobot", Map.of("bobot-A1.1", bobot), alamat() + "/bobot");
      assertThat(urai(lagi).select(".kesalahan li").eachText())
          .containsExactly(
              "Indikator A1.1: bobot %s harus lebih dari 0, paling besar 100, paling banyak 4 desimal."
                  .formatted(bobot));
    }
  }

  @Test
  void a_branch_and_an_indicator_are_added_moved_and_removed() throws Exception {
    String versi = versi();
    assertThat(
            kirimPolos(
                    alamat() + "/komponen/baru",
                    Map.of("kode", "A5", "nama", "Baru", "komponenInduk", "A", "versi", versi))
                .getRedirectedUrl())
        .isEqualTo(alamat() + "#i-A5");
    assertThat(
            kirimPolos(alamat() + "/komponen/A5/geser", Map.of("arah", "naik", "versi", versi()))
                .getStatus())
        .isEqualTo(302);
    assertThat(
            layanan.instrumen(draf.id()).komponen("A").orElseThrow().anak().stream()
                .map(Komponen::kode))
        .containsExactly("A1", "A2", "A3", "A5", "A4");
    assertThat(
            kirimPolos(alamat() + "/indikator/A1.2/geser", Map.of("arah", "naik", "versi", versi()))
                .getRedirectedUrl())
        .isEqualTo(alamat() + "#i-A1-2");
    assertThat(kirimPolos(alamat() + "/indikator/A1.2/hapus", Map.of("versi", versi())).getStatus())
        .isEqualTo(302);
    assertThat(kirimPolos(alamat() + "/komponen/A5/hapus", Map.of("versi", versi())).getStatus())
        .isEqualTo(302);
    assertThat(layanan.instrumen(draf.id()).indikator()).hasSize(27);
  }

  @Test
  void a_stale_form_is_refused_with_the_state_of_affairs() throws Exception {
    String versi = versi();
    kirimPolos(alamat() + "/indikator/A1.2/hapus", Map.of("versi", versi));

    assertThat(kirimPolos(alamat() + "/indikator/A1.3/hapus", Map.of("versi", versi)).getStatus())
        .isEqualTo(409);
  }

  @Test
  void IN_003_halaman_instrumen_terkunci_menawarkan_versi_baru() throws Exception {
    layanan.kunci(Tokoh.SITI_PENGELOLA.pelaku(), draf.id());

    Document halaman = urai(buka(Tokoh.SITI_PENGELOLA, alamat()));
    assertThat(halaman.select("a[href*='sumber=" + draf.id() + "']").text())
        .contains("Salin jadi versi baru");
    assertThat(halaman.select("a[href$='/indikator/baru']")).isEmpty();
    var jawaban = kirimPolos(alamat() + "/indikator/A1.1/hapus", Map.of("versi", versi()));
    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(urai(jawaban).select(".kesalahan").text()).contains("IN_003");
    for (String formulir :
        List.of(
            "/bobot",
            "/ubah",
            "/komponen/baru",
            "/komponen/A1/ubah",
            "/indikator/baru",
            "/indikator/A1.1/ubah")) {
      var tertutup = buka(Tokoh.SITI_PENGELOLA, alamat() + formulir);
      assertThat(tertutup.getStatus()).as(formulir).isEqualTo(422);
      assertThat(urai(tertutup).select(".kesalahan").text()).contains("IN_003");
      assertThat(urai(tertutup).select("main form[method=post]")).as(formulir).isEmpty();
    }
  }

  @Test
  void a_new_instrument_comes_from_the_built_in_one_a_copy_or_nothing() throws Exception {
    Document formulir = urai(buka(Tokoh.SITI_PENGELOLA, "/instrumen/baru"));
    assertThat(formulir.select("input[name=sumber]").eachAttr("value"))
        .containsExactly("BAKU", Long.toString(draf.id()), "KOSONG");

    assertThat(
            kirimPolos(
                    "/instrumen/baru", Map.of("sumber", Long.toString(draf.id()), "tahun", "2027"))
                .getStatus())
        .isEqualTo(302);
    assertThat(layanan.daftar().getFirst().identitas().tahun()).isEqualTo(2027);
    var salah =
        kirimPolos("/instrumen/baru", Map.of("sumber", "KOSONG", "tahun", "2026", "nama", "X"));
    assertThat(salah.getStatus()).isEqualTo(422);
    assertThat(urai(salah).select(".kesalahan").text()).contains("Kode instrumen");
  }

  @Test
  void a_file_is_looked_at_before_it_is_carried_out() throws Exception {
    Instrumen lain =
        Suntingan.bobot(Map.of("A1.1", BigDecimal.valueOf(3), "A1.2", BigDecimal.valueOf(5)))
            .apply(draf);
    var jawaban =
        mvc.perform(
                multipart(alamat() + "/impor")
                    .file(
                        new MockMultipartFile(
                            "berkas", "baru.xlsx", null, EksporInstrumen.xlsx(lain)))
                    .with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();
    String tinjau = Objects.requireNonNull(jawaban.getRedirectedUrl());

    Document halaman = urai(buka(Tokoh.SITI_PENGELOLA, tinjau));
    assertThat(halaman.select("table tbody tr").eachText())
        .containsExactly(
            "A1.1 Pimpinan PD menjadi role model nilai BerAKHLAK 4 Bobot 4 3",
            "A1.2 Target dan rencana aksi budaya kerja ada di dokumen perencanaan PD dan tercapai"
                + " 5 Bobot 4 5");
    assertThat(layanan.instrumen(draf.id())).isEqualTo(draf);
    assertThat(kirimPolos(tinjau + "/terapkan", Map.of()).getRedirectedUrl()).isEqualTo(alamat());
    assertThat(layanan.instrumen(draf.id()).indikator("A1.2").orElseThrow().bobot())
        .isEqualByComparingTo("5");
  }

  @Test
  void a_faulty_file_names_every_cell() throws Exception {
    byte[] rusak =
        "Kode,Induk,Jenis,Nama,Bobot\nA,,KOMPONEN,Pengungkit,\nA.1,Z,LEVEL,Satu,banyak\n"
            .getBytes(StandardCharsets.UTF_8);
    var jawaban =
        mvc.perform(
                multipart(alamat() + "/impor")
                    .file(new MockMultipartFile("berkas", "rusak.csv", null, rusak))
                    .with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();

    var tinjau = buka(Tokoh.SITI_PENGELOLA, Objects.requireNonNull(jawaban.getRedirectedUrl()));
    assertThat(tinjau.getStatus()).isEqualTo(422);
    assertThat(urai(tinjau).select("tbody tr td:last-child").eachText())
        .containsExactlyInAnyOrder("BK_007", "IN_005", "IN_013");
    var batal = kirimPolos(Objects.requireNonNull(jawaban.getRedirectedUrl()) + "/batal", Map.of());
    assertThat(batal.getRedirectedUrl()).isEqualTo(alamat());
  }

  @Test
  void an_upload_without_a_file_is_told_so() throws Exception {
    var jawaban =
        mvc.perform(multipart(alamat() + "/impor").with(Tokoh.SITI_PENGELOLA))
            .andReturn()
            .getResponse();

    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(urai(jawaban).select(".kesalahan").text()).contains("Berkas belum dipilih");
  }

  @Test
  void two_years_stand_side_by_side() throws Exception {
    Instrumen lain = layanan.salin(Tokoh.SITI_PENGELOLA.pelaku(), draf.id(), 2027).wajib();
    layanan
        .ubah(
            Tokoh.SITI_PENGELOLA.pelaku(),
            lain.id(),
            lain.versiKunci(),
            Suntingan.hapusIndikator("A3.5"))
        .wajib();

    Document halaman =
        urai(
            buka(
                Tokoh.TATI_AUDITOR,
                "/instrumen/banding?lama=%d&baru=%d".formatted(draf.id(), lain.id())));

    assertThat(halaman.select("section.lembar h2").eachText())
        .containsExactly(
            "A Pengungkit diubah",
            "A3 Internalisasi diubah",
            "A3.5 Komunikasi dan kampanye nilai (logo, tagar, pembacaan core values, video, bahan"
                + " paparan) dihapus");
    assertThat(urai(buka(Tokoh.TATI_AUDITOR, "/instrumen/banding")).text())
        .contains("Pilih dua instrumen");
  }

  @Test
  void the_paper_holds_every_indicator_and_its_rubric() throws Exception {
    var jawaban = buka(Tokoh.BUDI_OPERATOR, alamat() + ".pdf");

    assertThat(jawaban.getContentType()).isEqualTo("application/pdf");
    try (var dokumen = Loader.loadPDF(jawaban.getContentAsByteArray())) {
      String teks = new PDFTextStripper().getText(dokumen).replaceAll("\\s+", " ");
      assertThat(teks).contains("jumlah bobot 100");
      for (Indikator satu : draf.indikator()) {
        assertThat(teks).contains(satu.kode() + " ");
      }
      assertThat(teks).contains("Komitmen tertulis saja");
    }
  }

  @Test
  void the_json_is_the_instrument() throws Exception {
    var isi = buka(Tokoh.TATI_AUDITOR, alamat() + ".json").getContentAsByteArray();

    var objek = (Map<?, ?>) Objects.requireNonNull(BacaJson.baca(isi).nilai());
    assertThat(InstrumenJson.dari(InstrumenJson.instrumen(objek)))
        .isEqualTo(InstrumenJson.dari(draf));
  }

  @Test
  void a_draft_is_renamed_and_removed() throws Exception {
    assertThat(
            kirim(alamat() + "/ubah", Map.of("nama", "Nama baru", "terverifikasi", "ya"))
                .getStatus())
        .isEqualTo(302);
    assertThat(layanan.instrumen(draf.id()).identitas().terverifikasi()).isTrue();
    assertThat(urai(buka(Tokoh.TATI_AUDITOR, alamat() + "/riwayat")).select(".linimasa").text())
        .contains("Nama baru");
    assertThat(kirimPolos(alamat() + "/hapus", Map.of()).getRedirectedUrl())
        .isEqualTo("/instrumen");
    assertThat(buka(Tokoh.TATI_AUDITOR, alamat()).getStatus()).isEqualTo(404);
  }

  private String alamat() {
    return "/instrumen/" + draf.id();
  }

  private String versi() {
    return Long.toString(layanan.instrumen(draf.id()).versiKunci());
  }

  private MockHttpServletResponse buka(Tokoh tokoh, String alamat) throws Exception {
    return mvc.perform(get(URI.create(alamat)).with(tokoh)).andReturn().getResponse();
  }

  private MockHttpServletResponse kirim(String alamat, Map<String, String> isi) throws Exception {
    return kirim(alamat, isi, alamat);
  }

  /// Sends the form of a page with some fields typed anew.
  private MockHttpServletResponse kirim(String alamat, Map<String, String> isi, String dari)
      throws Exception {
    Document halaman = urai(buka(Tokoh.SITI_PENGELOLA, dari));
    MockHttpServletRequestBuilder kiriman = post(alamat).with(Tokoh.SITI_PENGELOLA);
    var formulir =
        Objects.requireNonNull(halaman.selectFirst("form[method=post][action='" + alamat + "']"));
    for (var satu : ((FormElement) formulir).formData()) {
      kiriman.param(satu.key(), isi.getOrDefault(satu.key(), satu.value()));
    }
    for (var satu : isi.entrySet()) {
      if (((FormElement) formulir)
          .formData().stream().noneMatch(ada -> ada.key().equals(satu.getKey()))) {
        kiriman.param(satu.getKey(), satu.getValue());
      }
    }
    return mvc.perform(kiriman).andReturn().getResponse();
  }

  private MockHttpServletResponse kirimPolos(String alamat, Map<String, String> isi)
      throws Exception {
    MockHttpServletRequestBuilder kiriman = post(alamat).with(Tokoh.SITI_PENGELOLA);
    isi.forEach(kiriman::param);
    return mvc.perform(kiriman).andReturn().getResponse();
  }

  private static Document urai(MockHttpServletResponse jawaban) throws Exception {
    return Jsoup.parse(jawaban.getContentAsString(StandardCharsets.UTF_8));
  }
}
