package id.bangga.dokumen;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/// Draws charts of JFreeChart as SVG: text stays text, no ids, no style attributes, equal input
/// gives equal output.
final class TulisSvg {
  private static final String NS = "http://www.w3.org/2000/svg";

  private TulisSvg() {}

  /// A chart and the place it gets on the sheet.
  record Letak(JFreeChart bagan, Rectangle2D tempat) {}

  static String dari(JFreeChart bagan, int tinggi, Keterangan keterangan, Lembar lembar) {
    var penuh = new Rectangle2D.Double(0, 0, lembar.lebar(), tinggi);
    return dari(List.of(new Letak(bagan, penuh)), tinggi, keterangan, lembar);
  }

  static String dari(List<Letak> bagan, int tinggi, Keterangan keterangan, Lembar lembar) {
    Document dokumen =
        GenericDOMImplementation.getDOMImplementation().createDocument(NS, "svg", null);
    var konteks = SVGGeneratorContext.createDefault(dokumen);
    konteks.setPrecision(2);
    var kanvas = new SVGGraphics2D(konteks, false);
    kanvas.setSVGCanvasSize(new Dimension(lembar.lebar(), tinggi));
    kanvas.setPaint(Color.BLACK);
    for (Letak letak : bagan) {
      letak.bagan().draw(kanvas, letak.tempat());
    }
    return new PerapiSvg(keterangan, lembar.lebar(), tinggi).rapikan(kanvas.getRoot());
  }
}
