package id.bangga.dokumen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// An official letter as a Word document that people go on editing: F4, letterhead, numbered pages,
/// considerations in two columns, tables that repeat their head.
///
/// ```java
/// byte[] docx = SuratDocx.baru("Pemerintah Kota Contoh", "")
///     .tengah("KEPUTUSAN WALI KOTA", true)
///     .butir("Menimbang", "a.", "bahwa …;")
///     .tabel(List.of("No", "Unit"), List.of(List.of("1", "Dinas A")), 700, 8300)
///     .tulis(saat);
/// ```
public final class SuratDocx {
  private static final String HURUF = "Bookman Old Style";
  private static final int UKURAN = 11;
  private static final int LABEL = 1700;
  private static final int TANDA = 600;
  private static final int ISI = 7100;
  private final XWPFDocument dokumen = new XWPFDocument();

  private SuratDocx() {}

  public static SuratDocx baru(String instansi, String alamat) {
    var surat = new SuratDocx();
    surat.halaman();
    surat.tengah(instansi.toUpperCase(Locale.ROOT), true);
    if (!alamat.isBlank()) {
      surat.tengah(alamat, false);
    }
    surat.garis();
    return surat;
  }

  private void halaman() {
    var bagian = dokumen.getDocument().getBody().addNewSectPr();
    var kertas = bagian.addNewPgSz();
    kertas.setW(BigInteger.valueOf(12_189)); // 215 mm in twentieths of a point
    kertas.setH(BigInteger.valueOf(18_709)); // 330 mm
    var tepi = bagian.addNewPgMar();
    tepi.setTop(BigInteger.valueOf(1134));
    tepi.setBottom(BigInteger.valueOf(1134));
    tepi.setLeft(BigInteger.valueOf(1417));
    tepi.setRight(BigInteger.valueOf(1134));
    tepi.setFooter(BigInteger.valueOf(567));
    XWPFParagraph kaki = dokumen.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    kaki.setAlignment(ParagraphAlignment.CENTER);
    teks(kaki, "Halaman ", false).setFontSize(9);
    kaki.getCTP().addNewFldSimple().setInstr("PAGE");
    teks(kaki, " dari ", false).setFontSize(9);
    kaki.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private void garis() {
    XWPFParagraph garis = dokumen.createParagraph();
    garis.setBorderBottom(Borders.THICK);
    garis.setSpacingAfter(160);
  }

  /// A centred line.
  public SuratDocx tengah(String isi, boolean tebal) {
    XWPFParagraph baris = dokumen.createParagraph();
    baris.setAlignment(ParagraphAlignment.CENTER);
    baris.setSpacingAfter(0);
    teks(baris, isi, tebal);
    return this;
  }

  public SuratDocx paragraf(String isi) {
    XWPFParagraph baris = dokumen.createParagraph();
    baris.setSpacingBefore(80);
    baris.setSpacingAfter(80);
    teks(baris, isi, false);
    return this;
  }

  /// A heading that stays with what follows.
  public SuratDocx judul(String isi) {
    XWPFParagraph baris = dokumen.createParagraph();
    baris.setSpacingBefore(240);
    baris.setSpacingAfter(80);
    baris.setKeepNext(true);
    teks(baris, isi, true);
    return this;
  }

  /// A consideration or a dictum: `Menimbang : a. bahwa …`. An empty label goes on with the one
  /// before.
  public SuratDocx butir(String label, String tanda, String isi) {
    XWPFTable tabel = dokumen.createTable(1, 3);
    tabel.removeBorders();
    lebar(tabel, LABEL, TANDA, ISI);
    XWPFTableRow baris = tabel.getRow(0);
    sel(baris.getCell(0), label, false, ParagraphAlignment.LEFT);
    sel(
        baris.getCell(1),
        (label.isEmpty() ? "" : ": ") + tanda,
        false,
        label.isEmpty() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
    sel(baris.getCell(2), isi, false, ParagraphAlignment.BOTH);
    jeda();
    return this;
  }

  /// Two tables without a paragraph between them would become one.
  private void jeda() {
    XWPFParagraph jeda = dokumen.createParagraph();
    jeda.setSpacingAfter(0);
    teks(jeda, "", false).setFontSize(3);
  }

  /// @param lebar widths of the columns in twentieths of a point, 9,400 in all; columns narrower
  ///   than 1,300 hold figures
  public SuratDocx tabel(List<String> judul, List<List<String>> isi, int... lebar) {
    XWPFTable tabel = dokumen.createTable(isi.size() + 1, judul.size());
    lebar(tabel, lebar);
    tabel.getRow(0).setRepeatHeader(true);
    for (int r = 0; r <= isi.size(); r++) {
      XWPFTableRow baris = tabel.getRow(r);
      baris.setCantSplitRow(true);
      List<String> teks = r == 0 ? judul : isi.get(r - 1);
      for (int k = 0; k < teks.size(); k++) {
        sel(
            baris.getCell(k),
            teks.get(k),
            r == 0,
            lebar[k] < 1300 ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        if (r == 0) {
          baris.getCell(k).setColor("ECEAE3");
        }
      }
    }
    jeda();
    return this;
  }

  /// Place for a signature, right of the middle.
  public SuratDocx tandaTangan(String... baris) {
    for (String satu : baris) {
      XWPFParagraph isi = dokumen.createParagraph();
      isi.setIndentationLeft(5000);
      isi.setSpacingAfter(satu.isEmpty() ? 700 : 0);
      isi.setKeepNext(true);
      teks(isi, satu, false);
    }
    return this;
  }

  /// A square picture in PNG with its text alternative.
  public SuratDocx gambar(byte[] png, int milimeter, String alternatif) {
    int sisi = Units.toEMU(milimeter / 25.4 * 72);
    XWPFRun jalan = dokumen.createParagraph().createRun();
    try {
      jalan
          .addPicture(
              new ByteArrayInputStream(png), Document.PICTURE_TYPE_PNG, "qr.png", sisi, sisi)
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(alternatif);
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  public SuratDocx halamanBaru() {
    dokumen.createParagraph().createRun().addBreak(BreakType.PAGE);
    return this;
  }

  /// @param pada the moment the document bears
  public byte[] tulis(String judul, Instant pada) {
    var sifat = dokumen.getProperties().getCoreProperties();
    sifat.setTitle(judul);
    sifat.setCreator("BANGGA");
    sifat.setCreated(Optional.of(Date.from(pada)));
    sifat.setModified(Optional.of(Date.from(pada)));
    var keluar = new ByteArrayOutputStream();
    try (dokumen) {
      dokumen.write(keluar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keluar.toByteArray();
  }

  private static void lebar(XWPFTable tabel, int... lebar) {
    tabel.setWidth(Arrays.stream(lebar).sum());
    var kisi = tabel.getCTTbl().addNewTblGrid();
    Arrays.stream(lebar).forEach(satu -> kisi.addNewGridCol().setW(BigInteger.valueOf(satu)));
    for (XWPFTableRow baris : tabel.getRows()) {
      for (int k = 0; k < lebar.length; k++) {
        baris.getCell(k).setWidth(Integer.toString(lebar[k]));
      }
    }
  }

  private static void sel(XWPFTableCell sel, String isi, boolean tebal, ParagraphAlignment rata) {
    XWPFParagraph baris = sel.getParagraphs().getFirst();
    baris.setAlignment(rata);
    baris.setSpacingAfter(0);
    teks(baris, isi, tebal);
  }

  private static XWPFRun teks(XWPFParagraph baris, String isi, boolean tebal) {
    XWPFRun jalan = baris.createRun();
    jalan.setFontFamily(HURUF);
    jalan.setFontSize(UKURAN);
    jalan.setBold(tebal);
    jalan.setText(isi);
    return jalan;
  }
}
