package id.bangga.hasil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.organisasi.OrganisasiService;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Pages and documents of a small published result.
@UjiSpring
class HasilHalamanTest {
  private static final int TAHUN = SiklusUji.TAHUN;
  private final HasilRepository repository;
  private final OrganisasiService organisasi;
  private final SiklusUji siklus;
  private final MockMvc mvc;
  private String sidik = "";

  HasilHalamanTest(
      HasilRepository repository, OrganisasiService organisasi, SiklusUji siklus, MockMvc mvc) {
    this.repository = repository;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.mvc = mvc;
  }

  @BeforeEach
  void terbit() {
    UnitUji.duaDinas(organisasi);
    siklus.buka();
    byte[] berkas = BerkasHasilUji.tulis(TAHUN, 7);
    sidik = Verifikasi.periksa(berkas).sidik();
    repository.insert(TAHUN, sidik, berkas, "Siti Aminah", Instant.EPOCH);
    repository.insertPengumuman(
        repository.findTerakhir(TAHUN).orElseThrow(), "Siti Aminah", Instant.EPOCH);
  }

  private MockHttpServletResponse jawab(String alamat) throws Exception {
    MockHttpServletResponse jawaban =
        mvc.perform(get(alamat).with(Tokoh.SITI_PENGELOLA)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(200);
    return jawaban;
  }

  private Document halaman(String alamat) throws Exception {
    return Jsoup.parse(jawab(alamat).getContentAsString());
  }

  @Test
  void warga_menemukan_unit_lalu_menelusuri_setiap_angkanya() throws Exception {
    Document hasil = halaman("/hasil/" + TAHUN);
    assertThat(hasil.text()).contains("3 terbaik: Dinas dan badan", "6 unit dinilai");
    assertThat(halaman("/hasil/%d?cari=u4".formatted(TAHUN)).select("tbody tr")).hasSize(1);
    assertThat(halaman("/hasil/%d?cari=bandara".formatted(TAHUN)).text())
        .contains("Tidak ada unit bernama “bandara”");
    String juara = hasil.select(".juara a").attr("href");
    Document unit = halaman(juara);
    assertThat(unit.text()).contains("Dari tahun ke tahun", "Peringkat 1 dari 6");
    List<String> angka = unit.select("a[data-telusur]").eachAttr("href");
    assertThat(angka).hasSizeGreaterThanOrEqualTo(4 + 3 + 4);
    for (String satu : angka) {
      Document lembar = halaman(satu);
      assertThat(lembar.select("#telusur").text())
          .as(satu)
          .contains("Rumus", "Dengan angkanya", "Dasar", "Siti Aminah", sidik);
    }
    assertThat(halaman(juara + "/telusur/akhir").text()).contains("0,70 ×", "0,30 ×");
    assertThat(mvc.perform(get(juara + "/telusur/Z9")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void pengelola_menelusuri_dan_mengunduh_sebelum_diumumkan_pun() throws Exception {
    Document kelola = halaman("/kelola-hasil/" + TAHUN);
    assertThat(kelola.text()).contains("Verifikasi cocok", "Rancangan SK (Word)");
    halaman(kelola.select("a[data-telusur]").attr("href"));
    try (var docx =
        new XWPFDocument(
            new ByteArrayInputStream(
                jawab("/kelola-hasil/%d/keputusan.docx".formatted(TAHUN))
                    .getContentAsByteArray()))) {
      assertThat(docx.getTables().stream().map(tabel -> tabel.getText()))
          .anyMatch(teks -> teks.contains("Menimbang"))
          .anyMatch(teks -> teks.contains("3 terbaik klaster dinas dan badan"))
          .anyMatch(teks -> teks.contains(sidik));
      assertThat(docx.getTables().getLast().getRows()).hasSize(7);
      assertThat(docx.getAllPictures()).hasSize(1);
    }
  }

  @Test
  void pengelola_mencari_unit_dan_klaster_tanpa_kehilangan_yang_lain() throws Exception {
    String alamat = "/kelola-hasil/" + TAHUN;
    Document semua = halaman(alamat);
    assertThat(semua.select(".tabel tbody tr")).hasSize(6);
    assertThat(semua.select("details:has(.tabel)[open]")).hasSize(1);
    Document satu = halaman(alamat + "?q=u4");
    assertThat(satu.select(".tabel tbody tr")).hasSize(1);
    assertThat(satu.select("details:has(.tabel)[open] summary").text()).contains("1 dari 6 unit");
    assertThat(satu.select("form[action$=/praktik]")).hasSize(3);
    String klaster = semua.select("select[name=klaster] option:last-child").val();
    assertThat(halaman(alamat + "?klaster=" + klaster).select(".tabel tbody tr")).hasSize(6);
    assertThat(halaman(alamat + "?klaster=TIDAK_ADA").text()).contains("Tidak ada yang cocok");
  }

  @Test
  void buku_kerja_memuat_peringkat_komponen_juri_dan_setiap_indikator() throws Exception {
    try (var buku =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                jawab("/hasil/%d.xlsx".formatted(TAHUN)).getContentAsByteArray()))) {
      assertThat(buku.getSheet("Peringkat").getLastRowNum()).isEqualTo(6);
      assertThat(buku.getSheet("Komponen").getLastRowNum()).isEqualTo(6);
      assertThat(buku.getSheet("Juri").getLastRowNum()).isEqualTo(3 * 3);
      assertThat(buku.getSheet("Per unit").getLastRowNum()).isEqualTo(6 * 4);
      assertThat(buku.getSheet("Keterangan").getRow(9).getCell(1).getStringCellValue())
          .isEqualTo(sidik);
      var baris = buku.getSheet("Komponen").getRow(1);
      double jumlah = 0;
      for (int i = 3; i < baris.getLastCellNum() - 1; i++) {
        jumlah += baris.getCell(i).getNumericCellValue();
      }
      assertThat(jumlah)
          .isCloseTo(
              buku.getSheet("Peringkat").getRow(1).getCell(4).getNumericCellValue(),
              Offset.offset(1e-9));
    }
  }

  @Test
  void kode_qr_pada_setiap_dokumen_membuka_verifikasi_yang_berlaku() throws Exception {
    for (String alamat :
        List.of(
            "/hasil/%d/berita-acara.pdf".formatted(TAHUN),
            "/hasil/%d/U1/lembar.pdf".formatted(TAHUN))) {
      try (PDDocument pdf = Loader.loadPDF(jawab(alamat).getContentAsByteArray())) {
        int halaman = pdf.getNumberOfPages();
        String teks = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        assertThat(teks).contains(sidik, "Halaman%ddari%d".formatted(halaman, halaman));
        String isi = baca(new PDFRenderer(pdf).renderImageWithDPI(halaman - 1, 200));
        Document verifikasi = halaman(URI.create(isi).getPath());
        assertThat(verifikasi.text()).contains("Berlaku.", "hasil " + TAHUN);
      }
    }
  }

  private static String baca(BufferedImage gambar) throws Exception {
    int lebar = gambar.getWidth();
    int tinggi = gambar.getHeight();
    int[] titik = gambar.getRGB(0, 0, lebar, tinggi, null, 0, lebar);
    var sumber = new RGBLuminanceSource(lebar, tinggi, titik);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(sumber))).getText();
  }
}
