package id.bangga.dokumen;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Page and heading styles of a Word document: A4, three levels that Word's outline and its table
/// of contents know.
final class GayaDocx {
  private static final String[] NAMA = {"heading 1", "heading 2", "heading 3"};
  private static final int[] UKURAN = {32, 26, 22};

  private GayaDocx() {}

  static void pasang(XWPFDocument dokumen) {
    var gaya = dokumen.createStyles();
    for (int i = 0; i < NAMA.length; i++) {
      gaya.addStyle(new XWPFStyle(judul(i), gaya));
    }
    CTSectPr bagian = dokumen.getDocument().getBody().addNewSectPr();
    CTPageSz kertas = bagian.addNewPgSz();
    kertas.setW(BigInteger.valueOf(11_906));
    kertas.setH(BigInteger.valueOf(16_838));
    CTPageMar tepi = bagian.addNewPgMar();
    tepi.setTop(BigInteger.valueOf(1_134));
    tepi.setBottom(BigInteger.valueOf(1_134));
    tepi.setLeft(BigInteger.valueOf(1_134));
    tepi.setRight(BigInteger.valueOf(1_134));
  }

  private static CTStyle judul(int tingkat) {
    CTStyle gaya = CTStyle.Factory.newInstance();
    gaya.setStyleId("Heading" + (tingkat + 1));
    gaya.setType(STStyleType.PARAGRAPH);
    gaya.addNewName().setVal(NAMA[tingkat]);
    gaya.addNewQFormat();
    var paragraf = gaya.addNewPPr();
    paragraf.addNewKeepNext();
    paragraf.addNewOutlineLvl().setVal(BigInteger.valueOf(tingkat));
    var jarak = paragraf.addNewSpacing();
    jarak.setBefore(BigInteger.valueOf(240));
    jarak.setAfter(BigInteger.valueOf(80));
    var huruf = gaya.addNewRPr();
    huruf.addNewB();
    huruf.addNewSz().setVal(BigInteger.valueOf(UKURAN[tingkat]));
    return gaya;
  }
}
