package id.bangga.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.BukuKerja.Berformat;
import id.bangga.berkas.BukuKerja.Rumus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PembacaXlsxTest {
  private static final String BILANGAN_PANJANG =
      "12345678901234567890123456789012345678901234567890123456789012345678901234567890";

  @Test
  void typed_cells_survive_the_round_trip() {
    byte[] xlsx =
        BukuKerja.tulis(buku -> {
          buku.lembar("Unit")
              .judul("Kode", "Nilai", "Mulai", "Catatan")
              .baris("007", new BigDecimal("86.69"), LocalDate.of(2026, 11, 22), "=HYPERLINK(1)")
              .baris("A\u0001B", 3.4000000000000004, null, true)
              .baris("C", new Berformat(0.5, "0.0%"), null, null);
          buku.lembar("Kedua").judul("x").baris(1);
        });
    var masukan = Masukan.dari(PembacaTabel.baca(xlsx));
    Kolom kode = masukan.wajib("kode");
    Kolom nilai = masukan.wajib("nilai");
    Kolom mulai = masukan.opsional("mulai");
    Kolom catatan = masukan.opsional("catatan");
    Baris satu = masukan.baris().getFirst();
    assertThat(masukan.teks(satu, kode)).isEqualTo("007");
    assertThat(masukan.desimal(satu, nilai)).isEqualByComparingTo("86.69");
    assertThat(masukan.tanggal(satu, mulai)).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(masukan.teks(satu, catatan)).isEqualTo("=HYPERLINK(1)");
    assertThat(masukan.desimal(masukan.baris().get(1), nilai)).isEqualByComparingTo("3.4");
    assertThat(masukan.yaTidak(masukan.baris().get(1), catatan)).isTrue();
    assertThat(masukan.desimal(masukan.baris().get(2), nilai)).isEqualByComparingTo("0.5");
    assertThat(masukan.galat()).isEmpty();
  }

  @Test
  void BK_012_formulas_give_their_cached_value_and_their_errors_are_faults() throws IOException {
    var masukan = Masukan.dari(PembacaTabel.baca(dariPoi()));
    Kolom nilai = masukan.wajib("nilai");
    Kolom tanggal = masukan.opsional("tanggal");
    assertThat(masukan.baris()).extracting(Baris::nomor).containsExactly(2, 5);
    assertThat(masukan.desimal(masukan.baris().get(0), nilai)).isEqualByComparingTo("6");
    assertThat(masukan.tanggal(masukan.baris().get(0), tanggal)).isEqualTo("2026-01-31");
    assertThat(masukan.desimal(masukan.baris().get(1), nilai)).isNull();
    assertThat(masukan.galat())
        .extracting(Galat::kode, Galat::baris)
        .containsExactly(Tuple.tuple("BK_012", 5));
    assertThat(masukan.kolomTakDikenal()).containsExactly("Teks Angka");
    var teks = Masukan.dari(PembacaTabel.baca(dariPoi()));
    assertThat(teks.desimal(teks.baris().get(0), teks.wajib("teks angka")))
        .isEqualByComparingTo("7.5");
  }

  /// A workbook as offices make it: merged and wrapped header, hidden row, formula, numbers as
  /// text.
  private static byte[] dariPoi() throws IOException {
    try (var buku = new XSSFWorkbook();
        var keluar = new ByteArrayOutputStream()) {
      buku.createSheet("Sembunyi").createRow(0).createCell(0).setCellValue("bukan ini");
      buku.setSheetHidden(0, true);
      buku.setActiveSheet(buku.getSheetIndex(buku.createSheet("Data")));
      var lembar = buku.getSheet("Data");
      var judul = lembar.createRow(0);
      judul.createCell(0).setCellValue("Nilai\n");
      judul.createCell(1).setCellValue("Teks \n Angka");
      judul.createCell(2).setCellValue("Tanggal");
      lembar.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
      var satu = lembar.createRow(1);
      satu.createCell(0).setCellFormula("SUM(1,2,3)");
      satu.createCell(1).setCellValue("7,5");
      var tanggal = satu.createCell(2);
      tanggal.setCellValue(LocalDate.of(2026, 1, 31));
      var gaya = buku.createCellStyle();
      gaya.setDataFormat(buku.createDataFormat().getFormat("[$-421]dd mmmm yyyy;@"));
      tanggal.setCellStyle(gaya);
      lembar.createRow(2).createCell(0).setBlank();
      var rusak = lembar.createRow(4);
      rusak.setZeroHeight(true);
      rusak.createCell(0, CellType.ERROR).setCellErrorValue(FormulaError.DIV0.getCode());
      buku.getCreationHelper().createFormulaEvaluator().evaluateAll();
      buku.write(keluar);
      return keluar.toByteArray();
    }
  }

  @Test
  void live_formulas_are_written() throws IOException {
    byte[] xlsx =
        BukuKerja.tulis(buku ->
            buku.lembar("Hitung: [1/2]")
                .keterangan("Lembar hitung")
                .judul("a", "b")
                .baris(2, new Rumus("A3*25", "0.00")));
    try (var buku = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      buku.getCreationHelper().createFormulaEvaluator().evaluateAll();
      var lembar = buku.getSheetAt(0);
      assertThat(lembar.getSheetName()).isEqualTo("Hitung   1 2");
      assertThat(lembar.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(50);
      assertThat(lembar.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void BK_002_a_zip_bomb_and_an_impossible_column_are_refused_before_they_hurt()
      throws IOException {
    var batas = new BatasBerkas(100_000, 1000, 100, 1000);
    byte[] bom = zip("xl/worksheets/sheet1.xml", "0".repeat(1_000_000));
    assertThat(PembacaTabel.baca(bom, batas).galat())
        .extracting(Galat::kode)
        .containsExactly("BK_002");
    byte[] jauh = zip("xl/worksheets/sheet1.xml", "<c  r = 'ZZZZZZ1'><v>1</v></c>");
    assertThat(PembacaTabel.baca(jauh).galat())
        .singleElement()
        .satisfies(g -> assertThat(g.pesan()).contains("Alamat sel"));
  }

  /// A million digits take many seconds to read, a large exponent all memory to write out.
  @ParameterizedTest
  @ValueSource(strings = {"1E999999999", "1E-999999999", "-1e+1000", BILANGAN_PANJANG})
  void BK_002_a_number_that_no_spreadsheet_writes_is_refused_by_cell(String bilangan)
      throws IOException {
    byte[] janggal =
        zip("xl/worksheets/sheet1.xml", "<c r='C7'><f>A1</f><v>" + bilangan + "</v></c>");
    assertThat(PembacaTabel.baca(janggal).galat())
        .singleElement()
        .satisfies(g -> assertThat(g.pesan()).contains("Sel C7", "Ketik ulang"));
  }

  @Test
  void numbers_as_spreadsheets_write_them_and_long_texts_pass() throws IOException {
    byte[] wajar =
        zip(
            "xl/worksheets/sheet1.xml",
            "<c r='A1'><v>-1.7976931348623157E+308</v></c><c r='B1' t='str'><v>"
                + BILANGAN_PANJANG
                + "</v></c>");
    assertThat(PembacaTabel.baca(wajar).galat())
        .noneSatisfy(g -> assertThat(g.pesan()).contains("tidak mungkin"));
  }

  private static byte[] zip(String nama, String isi) throws IOException {
    var keluar = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(keluar)) {
      zip.putNextEntry(new ZipEntry(nama));
      zip.write(isi.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return keluar.toByteArray();
  }

  @Test
  void BK_018_nip_yang_tersimpan_sebagai_bilangan_ditolak() {
    byte[] xlsx =
        BukuKerja.tulis(b ->
            b.lembar("A")
                .judul("nip")
                .baris(198001012005011001L)
                .baris("198001012005011001")
                .baris(12345));
    var masukan = Masukan.dari(PembacaTabel.baca(xlsx));
    Kolom nip = masukan.wajib("nip");
    assertThat(masukan.baris())
        .extracting(b -> masukan.teks(b, nip))
        .containsExactly("", "198001012005011001", "12345");
    assertThat(masukan.galat())
        .extracting(Galat::kode, Galat::baris)
        .containsExactly(Tuple.tuple("BK_018", 2));
  }

  @Test
  void cells_that_are_only_formatted_take_no_memory() throws IOException {
    try (var buku = new XSSFWorkbook();
        var keluar = new ByteArrayOutputStream()) {
      var lembar = buku.createSheet();
      lembar.createRow(0).createCell(0).setCellValue("kode");
      var baris = lembar.createRow(1);
      baris.createCell(0).setCellValue("A");
      baris.createCell(16_383).setCellStyle(buku.createCellStyle());
      buku.write(keluar);
      Tabel tabel = PembacaTabel.baca(keluar.toByteArray());
      assertThat(tabel.galat()).isEmpty();
      assertThat(tabel.baris().getFirst().lebar()).isEqualTo(1);
    }
  }

  @Test
  void column_names_follow_the_spreadsheet() {
    assertThat(Lembar.namaKolom(0)).isEqualTo("A");
    assertThat(Lembar.namaKolom(25)).isEqualTo("Z");
    assertThat(Lembar.namaKolom(26)).isEqualTo("AA");
    assertThat(Lembar.namaKolom(702)).isEqualTo("AAA");
  }
}
