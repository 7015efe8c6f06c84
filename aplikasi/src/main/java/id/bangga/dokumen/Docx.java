package id.bangga.dokumen;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/// Word documents from the same templates as {@link Pdf}: headings, paragraphs, lists, tables and
/// charts become what Word edits; nothing of the page's layout is kept.
@Component
public class Docx {
  private final TemplateEngine mesin;

  Docx(TemplateEngine mesin) {
    this.mesin = mesin;
  }

  /// @param templat path below `src/main/jte` without the ending; takes `@param …halaman`
  public byte[] cetak(String templat, Object halaman) {
    var html = new StringOutput();
    mesin.render(templat + ".jte", Map.of("halaman", halaman), html);
    return dariHtml(html.toString());
  }

  static byte[] dariHtml(String html) {
    var hasil = new ByteArrayOutputStream();
    try (var dokumen = new XWPFDocument()) {
      GayaDocx.pasang(dokumen);
      var halaman = Jsoup.parse(html);
      new PenulisDocx(dokumen).tulis(halaman.body());
      dokumen.getProperties().getCoreProperties().setTitle(halaman.title());
      dokumen.getProperties().getCoreProperties().setCreator("BANGGA");
      dokumen.write(hasil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hasil.toByteArray();
  }
}
