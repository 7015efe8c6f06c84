package id.bangga.laporan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static id.bangga.kepuasan.KepuasanUji.SISTEM;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.kepuasan.KepuasanUji;
import id.bangga.kepuasan.TetapService;
import id.bangga.organisasi.OrganisasiService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UjiSpring
class LaporanTest {
  private static final List<String> BAB =
      List.of(
          "Bab I. Pendahuluan",
          "Bab II. Pengumpulan Data SKM",
          "Bab III. Hasil Pengolahan Data SKM",
          "Bab IV. Analisis Hasil SKM",
          "Bab V. Kesimpulan",
          "Lampiran 3. Laporan tindak lanjut periode sebelumnya");

  private final OlahService olah;
  private final DokumenService dokumen;
  private final ArsipPekpppService arsip;
  private final RekapKotaService rekap;
  private final TetapService tetap;
  private final KepuasanUji uji;
  private final OrganisasiService organisasi;

  LaporanTest(
      OlahService olah,
      DokumenService dokumen,
      ArsipPekpppService arsip,
      RekapKotaService rekap,
      TetapService tetap,
      KepuasanUji uji,
      OrganisasiService organisasi) {
    this.olah = olah;
    this.dokumen = dokumen;
    this.arsip = arsip;
    this.rekap = rekap;
    this.tetap = tetap;
    this.uji = uji;
    this.organisasi = organisasi;
  }

  @BeforeEach
  void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    uji.jawabDinas();
    uji.jawab("KTP", LocalDate.of(2025, 6, 6), "430201404", 3, "");
  }

  @Test
  void lembar_olah_menghitung_ulang_ke_nilai_yang_sama() throws IOException {
    tetap.tetapkan(SISTEM, DINAS, LALU, "");
    var beku = tetap.terakhir(SISTEM, DINAS, LALU).orElseThrow();
    byte[] xlsx = olah.buku(Tokoh.BUDI_OPERATOR.pelaku(), DINAS, LALU);
    try (var buku = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      buku.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(buku.getSheet("Responden").getLastRowNum()).isEqualTo(43);
      Sheet lembar = buku.getSheet("Olah data");
      assertThat(angka(lembar, "IKM unit pelayanan", 6)).isEqualTo(beku.ikm().doubleValue());
      assertThat(angka(lembar, "IKM unit pelayanan", 3)).isEqualTo(43);
      assertThat(angka(lembar, "IKM yang ditetapkan (versi 1)", 6))
          .isEqualTo(beku.ikm().doubleValue());
      assertThat(angka(lembar, "Selisih", 6)).isZero();
      assertThat(baris(lembar, "IKM unit pelayanan").getCell(7).getStringCellValue())
          .isEqualTo("C (Kurang Baik)");
      assertThat(buku.getSheet("Responden").getRow(43).getCell(6).getCellType())
          .as("jawaban kosong adalah sel kosong")
          .isNotNull();
      assertThat(buku.getSheet("Layanan").getRow(1).getCell(11).getNumericCellValue())
          .isBetween(80.0, 84.0);
    }
  }

  private static Row baris(Sheet lembar, String nama) {
    for (Row baris : lembar) {
      Cell sel = baris.getCell(1);
      if (sel != null && sel.toString().startsWith(nama)) {
        return baris;
      }
    }
    throw new AssertionError(nama);
  }

  private static double angka(Sheet lembar, String nama, int kolom) {
    return baris(lembar, nama).getCell(kolom).getNumericCellValue();
  }

  @Test
  void laporan_docx_dapat_disunting_dan_memuat_lima_bab() throws IOException {
    tetap.tetapkan(SISTEM, DINAS, LALU, "");
    byte[] docx = dokumen.laporanDocx(Tokoh.BUDI_OPERATOR.pelaku(), DINAS, LALU, "http://uji");
    try (var isi = new XWPFDocument(new ByteArrayInputStream(docx));
        var pembaca = new XWPFWordExtractor(isi)) {
      assertThat(pembaca.getText()).contains(BAB).doesNotContain("SEMENTARA");
      assertThat(isi.getAllPictures()).isNotEmpty();
      assertThat(isi.getTables()).hasSizeGreaterThan(3);
      assertThat(isi.getParagraphs().stream().filter(p -> "Heading2".equals(p.getStyle())))
          .hasSizeGreaterThan(5);
    }
  }

  @Test
  void laporan_pdf_memuat_lima_bab_dan_yang_belum_ditetapkan_ditandai() throws IOException {
    byte[] pdf = dokumen.laporanPdf(Tokoh.BUDI_OPERATOR.pelaku(), DINAS, LALU, "http://uji");
    assertThat(teks(pdf)).contains(BAB).contains("SEMENTARA", "belum memenuhi");
    assertThat(teks(dokumen.poster(Tokoh.BUDI_OPERATOR.pelaku(), DINAS, LALU, "http://uji")))
        .contains("jangan dipasang", "TERIMA KASIH");
  }

  private static String teks(byte[] pdf) throws IOException {
    try (var dokumen = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(dokumen).replaceAll("\\s+", " ");
    }
  }

  @Test
  void rekap_kota_berkolom_seperti_yang_dikirim_bagian_organisasi() {
    var tabel = rekap.rekap(Tokoh.SITI_PENGELOLA.pelaku(), LALU);
    assertThat(tabel.judul())
        .startsWith("NO", "OPP", "NRR U1")
        .endsWith("POPULASI", "SAMPEL", "NRR TERTIMBANG", "NILAI IKM", "KATEGORI");
    assertThat(tabel.baris()).hasSize(1);
    assertThat(tabel.baris().getFirst().stream().map(String::valueOf))
        .hasSize(tabel.judul().size())
        .contains("Dinas Kesehatan");
  }

  @Test
  void berkas_pekppp_memuat_setiap_bukti_dengan_indeks_bersidik() throws IOException {
    tetap.tetapkan(SISTEM, DINAS, LALU, "");
    byte[] zip = arsip.arsip(Tokoh.BUDI_OPERATOR.pelaku(), DINAS, LALU, "http://uji");
    List<String> nama = new ArrayList<>();
    try (var isi = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var satu = isi.getNextEntry(); satu != null; satu = isi.getNextEntry()) {
        nama.add(satu.getName());
      }
    }
    assertThat(nama)
        .contains(
            "indeks.xlsx",
            "6a Laporan SKM 2025.pdf",
            "6a Laporan SKM 2025.docx",
            "6a Olah data 2025.xlsx",
            "7a Poster hasil 2025.pdf",
            "7a Media publikasi.xlsx",
            "8a Tindak lanjut.xlsx");
  }
}
