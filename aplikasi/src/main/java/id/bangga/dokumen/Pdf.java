package id.bangga.dokumen;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.springframework.stereotype.Component;

/// Paper from templates: PDF/A-2 with tags, title, language and embedded type, fit for archives and
/// screen readers. Templates are wrapped by `@template.web.cetak(…)`.
@Component
public class Pdf {
  private static final int LEBAR_BAGAN = 660;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final TemplateEngine mesin;

  Pdf(TemplateEngine mesin) {
    this.mesin = mesin;
  }

  /// @param templat path below `src/main/jte` without the ending; takes `@param …halaman`
  /// @param pada the moment the document bears; equal input and moment give equal bytes
  public byte[] cetak(String templat, Object halaman, Instant pada) {
    var html = new StringOutput();
    mesin.render(templat + ".jte", Map.of("halaman", halaman), html);
    return dariHtml(html.toString(), pada);
  }

  static byte[] dariHtml(String html, Instant pada) {
    Document halaman = Jsoup.parse(html);
    // first, so that a template's own style has the last word
    halaman.head().prependElement("style").appendText(LembarGaya.ISI);
    if (halaman.body().attr("data-kertas").equals("F4")) {
      halaman.head().appendElement("style").appendText("@page { size: 215mm 330mm; }");
    }
    siapkanGambar(halaman);
    pisahkanFf(halaman);
    var hasil = new ByteArrayOutputStream();
    try (var gambar = new BatikSVGDrawer();
        var perupa =
            pembuat(gambar)
                .withW3cDocument(new W3CDom().fromJsoup(halaman), null)
                .toStream(hasil)
                .buildPdfRenderer();
        PDDocument dokumen = perupa.createPDFKeepOpen()) {
      CapWaktu.bubuhkan(dokumen, pada);
      dokumen.save(hasil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hasil.toByteArray();
  }

  private static PdfRendererBuilder pembuat(BatikSVGDrawer gambar) {
    var pembuat = new PdfRendererBuilder();
    pembuat.usePdfAConformance(PdfAConformance.PDFA_2_A);
    pembuat.usePdfUaAccessibility(true);
    pembuat.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    pembuat.withProducer("BANGGA");
    pembuat.useSVGDrawer(gambar);
    huruf(pembuat, Huruf.BIASA, 400);
    huruf(pembuat, Huruf.TEBAL, 600);
    // nothing is fetched while a document is made, from nowhere
    for (var saat : ExternalResourceControlPriority.values()) {
      pembuat.useExternalResourceAccessControl(
          (alamat, jenis) -> alamat.startsWith("data:image/"), saat);
    }
    return pembuat;
  }

  private static void huruf(PdfRendererBuilder pembuat, Path berkas, int bobot) {
    pembuat.useFont(
        berkas.toFile(),
        Huruf.KELUARGA,
        bobot,
        FontStyle.NORMAL,
        true,
        EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
  }

  /// The face joins `ff` into one sign without a code of its own, which is lost when the text is
  /// copied; a hash would no longer be the hash.
  private static void pisahkanFf(Document halaman) {
    for (TextNode teks :
        halaman.body().selectXpath("//text()[contains(., 'ff')]", TextNode.class)) {
      TextNode sisa = teks;
      int letak = sisa.getWholeText().indexOf("ff");
      while (letak >= 0) {
        sisa = sisa.splitText(letak + 1);
        sisa.wrap("<span></span>");
        letak = sisa.getWholeText().indexOf("ff");
      }
    }
  }

  /// Charts know only their proportions, paper gives them its width; and the accessible name of a
  /// drawing is what paper calls its alternative text.
  private static void siapkanGambar(Document halaman) {
    for (var svg : halaman.select("svg")) {
      svg.attr("alt", svg.attr("aria-label"));
      if (svg.hasClass("bagan")) {
        double tinggi = Double.parseDouble(svg.attr("viewBox").split(" ", -1)[3]);
        svg.attr("width", String.valueOf(LEBAR_BAGAN));
        svg.attr("height", String.valueOf(Math.round(tinggi * LEBAR_BAGAN / Lembar.LEBAR.lebar())));
      }
    }
  }
}
