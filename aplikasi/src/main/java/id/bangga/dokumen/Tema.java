package id.bangga.dokumen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/// How all charts look: colours, lines, axes. A colour listed in {@link #KELAS} becomes a class of
/// the same role in the page's style sheet, so that charts follow the dark scheme.
final class Tema {
  static final Color TINTA = new Color(0x16242c);
  static final Color REDUP = new Color(0x52616a);
  static final Color GARIS = new Color(0xdcd7ca);
  static final Color TENANG = new Color(0x8c9298);
  static final Color UTAMA = new Color(0x0b5468);
  static final Color SOROT = new Color(0xb86e00);
  static final Color PITA = new Color(0xf6e6bf);
  static final Color PITA_UTAMA = new Color(0xd3e5e9);
  static final Color BENING = new Color(0, 0, 0, 0);
  static final Map<Color, String> KELAS =
      Map.of(
          TINTA, "tinta",
          REDUP, "redup",
          GARIS, "garis",
          TENANG, "tenang",
          UTAMA, "utama",
          SOROT, "sorot",
          PITA, "pita",
          PITA_UTAMA, "pita-utama");

  static final float UKURAN = 13f;
  static final BasicStroke TIPIS = new BasicStroke(1f);
  static final BasicStroke TEBAL = new BasicStroke(2f);

  private static final Locale ID = Locale.forLanguageTag("id-ID");

  private Tema() {}

  static String angka(double nilai, int desimal) {
    return Double.isNaN(nilai) ? "—" : format(desimal).format(nilai);
  }

  static DecimalFormat format(int desimal) {
    return format(desimal == 0 ? "#,##0" : "#,##0." + "0".repeat(desimal));
  }

  private static DecimalFormat format(String pola) {
    var lambang = DecimalFormatSymbols.getInstance(ID);
    lambang.setMinusSign('−');
    return new DecimalFormat(pola, lambang);
  }

  static Shape titik(double garisTengah) {
    return new Ellipse2D.Double(-garisTengah / 2, -garisTengah / 2, garisTengah, garisTengah);
  }

  /// An axis of figures without line and ticks: the grid carries it.
  static NumberAxis sumbuAngka(@Nullable String label) {
    var sumbu = new NumberAxis(label);
    sumbu.setNumberFormatOverride(format("#,##0.##"));
    sumbu.setAutoRangeIncludesZero(false);
    polos(sumbu);
    return sumbu;
  }

  /// An axis of names, first one on top when it stands upright.
  static SymbolAxis sumbuNama(List<String> nama, boolean tegak) {
    var sumbu = new SymbolAxis(null, nama.toArray(String[]::new));
    sumbu.setGridBandsVisible(false);
    sumbu.setInverted(tegak);
    sumbu.setRange(-0.5, Math.max(1, nama.size()) - 0.5);
    polos(sumbu);
    sumbu.setTickLabelPaint(TINTA);
    return sumbu;
  }

  private static void polos(ValueAxis sumbu) {
    sumbu.setAxisLineVisible(false);
    sumbu.setTickMarksVisible(false);
    sumbu.setTickLabelFont(Huruf.biasa(UKURAN));
    sumbu.setTickLabelPaint(REDUP);
    sumbu.setTickLabelInsets(new RectangleInsets(4, 4, 4, 8));
    sumbu.setLabelFont(Huruf.biasa(UKURAN));
    sumbu.setLabelPaint(REDUP);
  }

  static XYPlot bidang(XYDataset data, ValueAxis mendatar, ValueAxis tegak, XYItemRenderer perupa) {
    var bidang = new XYPlot(data, mendatar, tegak, perupa);
    bidang.setBackgroundPaint(null);
    bidang.setOutlineVisible(false);
    bidang.setDomainGridlinesVisible(false);
    bidang.setRangeGridlinePaint(GARIS);
    bidang.setRangeGridlineStroke(TIPIS);
    bidang.setAxisOffset(RectangleInsets.ZERO_INSETS);
    bidang.setInsets(RectangleInsets.ZERO_INSETS);
    return bidang;
  }

  /// Names down the left side, figures along the bottom.
  static XYPlot berbaris(
      XYDataset data, List<String> nama, NumberAxis angka, XYItemRenderer perupa) {
    var bidang = bidang(data, sumbuNama(nama, true), angka, perupa);
    bidang.setOrientation(PlotOrientation.HORIZONTAL);
    return bidang;
  }

  static JFreeChart bagan(XYPlot bidang) {
    var bagan = new JFreeChart(null, null, bidang, false);
    bagan.setBackgroundPaint(null);
    bagan.setPadding(new RectangleInsets(4, 4, 4, 12));
    return bagan;
  }

  /// The axis' name stands below the figures, on the narrow sheet above the chart, where it may
  /// take two lines.
  static JFreeChart bagan(XYPlot bidang, Keterangan k, Lembar lembar) {
    return lembar.sempit() ? bagan(bidang, k.sumbu()) : bagan(bidang);
  }

  /// With the name of the upright axis on top, where it can be read without turning the head.
  static JFreeChart bagan(XYPlot bidang, String tegak) {
    JFreeChart bagan = bagan(bidang);
    bagan.setTitle(judul(tegak, Huruf.biasa(UKURAN), REDUP));
    return bagan;
  }

  static TextTitle judul(String teks, Font huruf, Color tinta) {
    var judul = new TextTitle(teks, huruf);
    judul.setPaint(tinta);
    judul.setHorizontalAlignment(HorizontalAlignment.LEFT);
    judul.setTextAlignment(HorizontalAlignment.LEFT);
    judul.setPadding(new RectangleInsets(0, 4, 6, 0));
    return judul;
  }
}
