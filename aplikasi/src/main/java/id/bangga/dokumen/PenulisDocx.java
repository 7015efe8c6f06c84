package id.bangga.dokumen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks through a printed page's HTML and writes what it means into a Word document.
final class PenulisDocx {
  private static final int LEBAR_GAMBAR = 480;

  /// Twentieths of a point between the margins of A4.
  private static final int LEBAR_HALAMAN = 9_638;

  private static final String HURUF = "Calibri";
  private final XWPFDocument dokumen;

  PenulisDocx(XWPFDocument dokumen) {
    this.dokumen = dokumen;
  }

  void tulis(Element induk) {
    for (Element satu : induk.children()) {
      switch (satu.tagName()) {
        case "h1" -> judul(satu, 1);
        case "h2" -> judul(satu, 2);
        case "h3" -> judul(satu, 3);
        case "p" -> paragraf(satu);
        case "ul", "ol" -> daftar(satu);
        case "table" -> tabel(satu);
        case "svg" -> gambar(satu);
        case "img", "style" -> {}
        default -> tulisBagian(satu);
      }
    }
  }

  private void tulisBagian(Element satu) {
    if (!satu.hasClass("kaki")) {
      tulis(satu);
    }
  }

  private void judul(Element satu, int tingkat) {
    XWPFParagraph paragraf = dokumen.createParagraph();
    paragraf.setStyle("Heading" + tingkat);
    if (satu.hasClass("ganti-halaman")) {
      paragraf.setPageBreak(true);
    }
    if (tingkat == 1) {
      paragraf.setAlignment(ParagraphAlignment.CENTER);
    }
    teks(paragraf, satu, false);
  }

  private void paragraf(Element satu) {
    if (satu.text().isBlank()) {
      return;
    }
    XWPFParagraph paragraf = dokumen.createParagraph();
    paragraf.setSpacingAfter(120);
    boolean tengah = satu.hasClass("nomor") || satu.parents().hasClass("kop");
    if (tengah) {
      paragraf.setAlignment(ParagraphAlignment.CENTER);
    }
    teks(paragraf, satu, satu.hasClass("grafik-judul") || satu.hasClass("kop-nama"));
  }

  private void daftar(Element daftar) {
    int nomor = 1;
    for (Element butir : daftar.children()) {
      XWPFParagraph paragraf = dokumen.createParagraph();
      paragraf.setIndentationLeft(360);
      paragraf.setIndentationHanging(280);
      paragraf.setSpacingAfter(60);
      XWPFRun tanda = jalan(paragraf, false);
      tanda.setText((daftar.tagName().equals("ol") ? nomor++ + "." : "•") + " ");
      teks(paragraf, butir, false);
    }
  }

  private static void teks(XWPFParagraph paragraf, Node induk, boolean tebal) {
    for (Node satu : induk.childNodes()) {
      if (satu instanceof TextNode isi) {
        String polos = isi.text();
        if (!polos.isEmpty()) {
          jalan(paragraf, tebal).setText(polos);
        }
      } else if (satu instanceof Element unsur) {
        if (unsur.tagName().equals("br")) {
          jalan(paragraf, tebal).addBreak(BreakType.TEXT_WRAPPING);
        } else if (!unsur.hasClass("hanya-pembaca")) {
          boolean kuat = List.of("strong", "b", "th").contains(unsur.tagName());
          teks(paragraf, unsur, tebal || kuat);
        }
      }
    }
  }

  private static XWPFRun jalan(XWPFParagraph paragraf, boolean tebal) {
    XWPFRun jalan = paragraf.createRun();
    jalan.setFontFamily(HURUF);
    jalan.setBold(tebal || paragraf.getStyle() != null);
    return jalan;
  }

  private void tabel(Element asal) {
    List<Element> baris = asal.select("> thead > tr, > tbody > tr, > tr");
    int kolom = baris.stream().mapToInt(satu -> satu.children().size()).max().orElse(0);
    if (kolom == 0) {
      return;
    }
    XWPFTable tabel = dokumen.createTable(baris.size(), kolom);
    tabel.setWidth("100%");
    int[] lebar = LebarKolom.hitung(baris, kolom, LEBAR_HALAMAN);
    var kisi = tabel.getCTTbl().addNewTblGrid();
    for (int satu : lebar) {
      kisi.addNewGridCol().setW(BigInteger.valueOf(satu));
    }
    if (asal.hasClass("keterangan") || asal.hasClass("tanpa-garis")) {
      tabel.removeBorders();
    }
    for (int i = 0; i < baris.size(); i++) {
      XWPFTableRow tujuan = tabel.getRow(i);
      boolean kepala = baris.get(i).closest("thead") != null;
      tujuan.setRepeatHeader(kepala);
      tujuan.setCantSplitRow(true);
      for (int j = 0; j < kolom; j++) {
        tujuan.getCell(j).setWidth(Integer.toString(lebar[j]));
      }
      for (int j = 0; j < baris.get(i).children().size(); j++) {
        sel(tujuan, j, baris.get(i).child(j), kepala);
      }
    }
    dokumen.createParagraph().setSpacingAfter(60);
  }

  private static void sel(XWPFTableRow baris, int kolom, Element asal, boolean kepala) {
    var sel = baris.getCell(kolom);
    XWPFParagraph paragraf = sel.getParagraphs().getFirst();
    paragraf.setSpacingAfter(0);
    if (asal.hasClass("angka")) {
      paragraf.setAlignment(ParagraphAlignment.RIGHT);
    }
    if (kepala) {
      sel.setColor("ECEAE3");
    }
    teks(paragraf, asal, kepala);
    paragraf.getRuns().forEach(jalan -> jalan.setFontSize(9));
    sel.getCTTc().getTcPr().addNewNoWrap().setVal(asal.hasClass("angka"));
  }

  private void gambar(Element svg) {
    double[] ukuran = GambarSvg.ukuran(svg.attr("viewBox"));
    boolean kode = svg.hasClass("kode-qr");
    int lebar = kode ? 90 : LEBAR_GAMBAR;
    int tinggi = (int) Math.round(ukuran[1] * lebar / ukuran[0]);
    XWPFParagraph paragraf = dokumen.createParagraph();
    try {
      paragraf
          .createRun()
          .addPicture(
              new ByteArrayInputStream(GambarSvg.png(svg.outerHtml(), kode ? 360 : 1440)),
              PictureType.PNG,
              "grafik.png",
              Units.toEMU(lebar),
              Units.toEMU(tinggi));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    paragraf.setSpacingAfter(60);
  }
}
