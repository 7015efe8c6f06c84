package id.bangga.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Pages of the locker.
@UjiSpring
class LaciHalamanTest {
  private static final String UNGGAH = "/bukti/unit/1/unggah";

  private final MockMvc mvc;
  private final OrganisasiService organisasi;

  LaciHalamanTest(MockMvc mvc, OrganisasiService organisasi) {
    this.mvc = mvc;
    this.organisasi = organisasi;
  }

  @BeforeEach
  void dua_unit() {
    UnitUji.duaDinas(organisasi);
  }

  private MockHttpServletResponse buka(String alamat, RequestPostProcessor siapa) throws Exception {
    return mvc.perform(get(alamat).with(siapa)).andReturn().getResponse();
  }

  private Document halaman(String alamat, RequestPostProcessor siapa) throws Exception {
    var jawaban = buka(alamat, siapa);
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return Jsoup.parse(jawaban.getContentAsString());
  }

  private MockHttpServletResponse unggah(MockMultipartFile... berkas) throws Exception {
    var kiriman = multipart(UNGGAH);
    for (var satu : berkas) {
      kiriman.file(satu);
    }
    return mvc.perform(
            kiriman
                .param("tanggalDokumen", "2026-03-04")
                .param("judul", "SK Tim")
                .with(Tokoh.BUDI_OPERATOR))
        .andReturn()
        .getResponse();
  }

  private static MockMultipartFile berkas(String nama, byte[] isi) {
    return new MockMultipartFile("berkas", nama, "application/octet-stream", isi);
  }

  @Test
  void upload_list_open_download_put_away_take_back() throws Exception {
    var jawaban = unggah(berkas("sk.pdf", BerkasUji.pdf("a")));
    assertThat(jawaban.getRedirectedUrl()).isEqualTo("/bukti/unit/1");
    Document daftar = halaman("/bukti/unit/1", Tokoh.BUDI_OPERATOR);
    var tautan = daftar.select("tbody th a").getFirst();
    assertThat(tautan.text()).isEqualTo("SK Tim");
    assertThat(daftar.select("tbody tr").text()).contains("1 halaman", "4 Maret 2026", "sk.pdf");
    String alamat = tautan.attr("href");
    Document rincian = halaman(alamat, Tokoh.BUDI_OPERATOR);
    assertThat(rincian.select("iframe").attr("src")).startsWith(alamat + "/berkas");
    assertThat(rincian.select("input[name=judul]").val()).isEqualTo("SK Tim");
    assertThat(kirim(alamat + "/hapus").getRedirectedUrl()).isEqualTo(alamat);
    assertThat(halaman(alamat, Tokoh.BUDI_OPERATOR).text()).contains("Bukti ini sudah dihapus");
    assertThat(halaman("/bukti/unit/1", Tokoh.BUDI_OPERATOR).text())
        .contains("Belum ada bukti di laci ini");
    kirim(alamat + "/urungkan");
    assertThat(halaman("/bukti/unit/1", Tokoh.BUDI_OPERATOR).select("tbody tr")).hasSize(1);
  }

  private MockHttpServletResponse kirim(String alamat) throws Exception {
    return mvc.perform(post(alamat).with(Tokoh.BUDI_OPERATOR)).andReturn().getResponse();
  }

  @Test
  void a_refused_file_is_named_with_its_reason_and_the_form_keeps_what_was_typed()
      throws Exception {
    var jawaban =
        unggah(
            berkas("baik.pdf", BerkasUji.pdf("b")),
            berkas("skrip.pdf", BerkasUji.pdfBerskrip()),
            berkas("halaman.pdf", BerkasUji.teks("<html><script>alert(1)</script>")));
    assertThat(jawaban.getStatus()).isEqualTo(422);
    Document halaman = Jsoup.parse(jawaban.getContentAsString());
    assertThat(halaman.select("[role=alert] li"))
        .extracting(li -> li.text())
        .anyMatch(teks -> teks.startsWith("baik.pdf: tersimpan"))
        .anyMatch(teks -> teks.startsWith("skrip.pdf") && teks.contains("BD_008"))
        .anyMatch(teks -> teks.startsWith("halaman.pdf") && teks.contains("BD_003"));
    assertThat(halaman.select("input[name=tanggalDokumen]").val()).isEqualTo("2026-03-04");
  }

  @Test
  void the_form_without_file_or_date_says_both() throws Exception {
    var jawaban =
        mvc.perform(multipart(UNGGAH).with(Tokoh.BUDI_OPERATOR)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(jawaban.getContentAsString()).select(".kesalahan li"))
        .extracting(li -> li.text())
        .containsExactlyInAnyOrder(
            "Tanggal dokumen belum diisi. Isi tanggal yang tertera.",
            "Belum ada berkas. Pilih paling sedikit satu.");
  }

  @Test
  void a_file_name_is_data_and_never_markup_or_header() throws Exception {
    unggah(berkas("<img src=x onerror=alert(1)>\r\nX-Jahat: 1.pdf", BerkasUji.pdf("x")));
    Document daftar = halaman("/bukti/unit/1", Tokoh.BUDI_OPERATOR);
    assertThat(daftar.select("img[onerror]")).isEmpty();
    String alamat = daftar.select("tbody th a").getFirst().attr("href");
    var berkas = buka(alamat + "/unduh", Tokoh.BUDI_OPERATOR);
    assertThat(berkas.getHeader("X-Jahat")).isNull();
    assertThat(berkas.getHeader("Content-Disposition")).startsWith("attachment;");
  }

  @Test
  void files_are_sent_with_their_own_type_closed_in() throws Exception {
    unggah(berkas("sk.pdf", BerkasUji.pdf("a")));
    unggah(berkas("foto.png", BerkasUji.gambar("png", 3, 3)));
    unggah(berkas("data.xlsx", BerkasUji.xlsx()));
    periksa(1, "application/pdf", "inline");
    periksa(2, "image/png", "inline");
    periksa(3, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment");
  }

  private void periksa(int id, String jenis, String cara) throws Exception {
    var jawaban = buka("/bukti/" + id + "/berkas", Tokoh.BUDI_OPERATOR);
    assertThat(jawaban.getStatus()).isEqualTo(200);
    assertThat(jawaban.getContentType()).isEqualTo(jenis);
    assertThat(jawaban.getHeader("Content-Disposition")).startsWith(cara);
    assertThat(jawaban.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(jawaban.getHeaders("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "frame-ancestors 'self'")
        .doesNotContain("script-src");
  }

  @Test
  void who_sees_which_locker() throws Exception {
    unggah(berkas("sk.pdf", BerkasUji.pdf("a")));
    for (String alamat :
        List.of(
            "/bukti/unit/1",
            "/bukti/1",
            "/bukti/1/berkas",
            "/bukti/1/unduh",
            "/bukti/unit/1.xlsx",
            "/bukti/unit/1.csv",
            "/bukti/unit/1/arsip?tahun=2026")) {
      assertThat(status(alamat, Tokoh.BUDI_OPERATOR)).as(alamat).isEqualTo(200);
      assertThat(status(alamat, Tokoh.RATNA_PIMPINAN)).as(alamat).isEqualTo(200);
      assertThat(status(alamat, Tokoh.SITI_PENGELOLA)).as(alamat).isEqualTo(200);
      assertThat(status(alamat, Tokoh.TATI_AUDITOR)).as(alamat).isEqualTo(200);
      assertThat(status(alamat, Tokoh.DEWI_OPERATOR)).as(alamat).isEqualTo(403);
      assertThat(status(alamat, Tokoh.AGUS_EVALUATOR)).as(alamat).isEqualTo(403);
      assertThat(status(alamat, Tokoh.WAHYU_ASN)).as(alamat).isEqualTo(403);
      assertThat(mvc.perform(get(alamat)).andReturn().getResponse().getStatus()).isEqualTo(302);
    }
    assertThat(status("/bukti/999", Tokoh.BUDI_OPERATOR)).isEqualTo(404);
    assertThat(halaman("/bukti/1", Tokoh.SITI_PENGELOLA).select("form[action$=/hapus]")).isEmpty();
  }

  private int status(String alamat, Tokoh siapa) throws Exception {
    return buka(alamat, siapa).getStatus();
  }

  @Test
  void everybody_finds_their_locker_from_the_menu() throws Exception {
    assertThat(buka("/bukti", Tokoh.BUDI_OPERATOR).getRedirectedUrl()).isEqualTo("/bukti/unit/1");
    assertThat(buka("/bukti", Tokoh.JOKO_PIMPINAN).getRedirectedUrl()).isEqualTo("/bukti/unit/2");
    unggah(berkas("sk.pdf", BerkasUji.pdf("a")));
    Document semua = halaman("/bukti", Tokoh.SITI_PENGELOLA);
    assertThat(semua.select("tbody tr"))
        .extracting(tr -> tr.select("th").text() + " " + tr.select("td").getFirst().text())
        .containsExactly("Dinas Kesehatan 1", "Dinas Pendidikan 0");
    for (String urut : List.of("jumlah", "-belum", "ukuran", "-terakhir", "-nama")) {
      assertThat(halaman("/bukti?urut=" + urut, Tokoh.SITI_PENGELOLA).select("tbody tr"))
          .hasSize(2);
    }
    assertThat(halaman("/bukti?q=pendidikan", Tokoh.TATI_AUDITOR).select("tbody tr")).hasSize(1);
    assertThat(status("/bukti.xlsx", Tokoh.SITI_PENGELOLA)).isEqualTo(200);
    assertThat(buka("/bukti.csv", Tokoh.SITI_PENGELOLA).getContentAsString())
        .contains("Dinas Kesehatan;1;1");
  }

  @Test
  void filters_of_the_address_reach_the_list() throws Exception {
    unggah(berkas("sk.pdf", BerkasUji.pdf("a")));
    unggah(berkas("data.xlsx", BerkasUji.xlsx()));
    assertThat(baris("?tipe=XLSX")).isEqualTo(1);
    assertThat(baris("?tipe=SALAH&tahun=bukan")).isEqualTo(2);
    assertThat(baris("?tahun=2025")).isZero();
    assertThat(baris("?dipakai=ya")).isZero();
    assertThat(baris("?dipakai=belum&q=sk.pdf")).isEqualTo(1);
    assertThat(baris("?status=dihapus")).isZero();
    assertThat(baris("?hal=2")).isEqualTo(2);
  }

  private int baris(String kueri) throws Exception {
    return halaman("/bukti/unit/1" + kueri, Tokoh.BUDI_OPERATOR).select("tbody tr").size();
  }

  @Test
  void corrections_are_checked_and_kept() throws Exception {
    unggah(berkas("sk.pdf", BerkasUji.pdf("a")));
    var salah = ubah("2026-12-31", "1");
    assertThat(salah.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(salah.getContentAsString()).text()).contains("BD_013");
    assertThat(ubah("2026-02-01", "1").getRedirectedUrl()).isEqualTo("/bukti/1");
    assertThat(ubah("2026-02-02", "1").getStatus()).isEqualTo(409);
  }

  private MockHttpServletResponse ubah(String tanggal, String versi) throws Exception {
    return mvc.perform(
            post("/bukti/1/ubah")
                .param("judul", "SK Tim 2026")
                .param("tanggalDokumen", tanggal)
                .param("versi", versi)
                .with(Tokoh.BUDI_OPERATOR))
        .andReturn()
        .getResponse();
  }

  @Test
  void after_the_upload_one_returns_only_to_a_local_page() throws Exception {
    var aman = unggahLalu("/penilaian/2026", "x");
    assertThat(aman.getRedirectedUrl()).isEqualTo("/penilaian/2026");
    var jahat = unggahLalu("https://jahat.example/", "y");
    assertThat(jahat.getRedirectedUrl()).isEqualTo("/bukti/unit/1");
  }

  private MockHttpServletResponse unggahLalu(String kembali, String tanda) throws Exception {
    return mvc.perform(
            multipart(UNGGAH)
                .file(berkas("a.pdf", BerkasUji.pdf(tanda)))
                .param("tanggalDokumen", "2026-03-04")
                .param("kembali", kembali)
                .with(Tokoh.BUDI_OPERATOR))
        .andReturn()
        .getResponse();
  }
}
