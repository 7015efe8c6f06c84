package id.bangga.bukti;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/// Honest and hostile files for the tests.
public final class BerkasUji {
  private BerkasUji() {}

  /// A step that writes and may fail.
  interface Penulis {
    void tulis(ByteArrayOutputStream keluar) throws IOException;
  }

  static byte[] bita(Penulis penulis) {
    var keluar = new ByteArrayOutputStream();
    try {
      penulis.tulis(keluar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keluar.toByteArray();
  }

  /// A PDF whose content differs with the mark.
  public static byte[] pdf(String tanda) {
    return bita(keluar -> {
      try (var dokumen = new PDDocument()) {
        dokumen.addPage(new PDPage());
        dokumen.getDocumentInformation().setTitle(tanda);
        dokumen.save(keluar);
      }
    });
  }

  static byte[] pdfBerskrip() {
    return bita(keluar -> {
      try (var dokumen = new PDDocument()) {
        dokumen.addPage(new PDPage());
        dokumen.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
        dokumen.save(keluar);
      }
    });
  }

  static byte[] pdfPelancar() {
    return bita(keluar -> {
      try (var dokumen = new PDDocument()) {
        dokumen.addPage(new PDPage());
        var luncur = new PDActionLaunch();
        luncur.setF("cmd.exe");
        dokumen.getDocumentCatalog().setOpenAction(luncur);
        dokumen.save(keluar);
      }
    });
  }

  static byte[] gambar(String jenis, int lebar, int tinggi) {
    return bita(keluar ->
        ImageIO.write(new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB), jenis, keluar));
  }

  static byte[] zip(Map<String, String> isi) {
    return bita(keluar -> {
      try (var zip = new ZipOutputStream(keluar)) {
        for (var satu : isi.entrySet()) {
          zip.putNextEntry(new ZipEntry(satu.getKey()));
          zip.write(satu.getValue().getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
        }
      }
    });
  }

  private static Map<String, String> office(String utama, String jenis) {
    var isi = new LinkedHashMap<String, String>();
    isi.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Override PartName='/"
            + utama
            + "' ContentType='"
            + jenis
            + "'/></Types>");
    isi.put(utama, "<a/>");
    return isi;
  }

  static Map<String, String> isiDocx() {
    return office(
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
  }

  static Map<String, String> isiDocm() {
    return office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml");
  }

  static Map<String, String> isiXlsx() {
    var isi =
        office(
            "xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    isi.put("xl/worksheets/sheet1.xml", "<a/>");
    return isi;
  }

  public static byte[] docx() {
    return zip(isiDocx());
  }

  public static byte[] xlsx() {
    return zip(isiXlsx());
  }

  static byte[] gabung(byte[]... bagian) {
    return bita(keluar -> {
      for (byte[] satu : bagian) {
        keluar.write(satu);
      }
    });
  }

  static byte[] teks(String isi) {
    return isi.getBytes(StandardCharsets.ISO_8859_1);
  }
}
