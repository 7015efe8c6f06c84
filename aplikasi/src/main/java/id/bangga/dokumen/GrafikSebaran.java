package id.bangga.dokumen;

import id.bangga.dokumen.Grafik.Kelas;
import id.bangga.dokumen.Grafik.Pita;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/// Distribution of units over classes of a figure.
final class GrafikSebaran {
  private GrafikSebaran() {}

  static String sebaran(Keterangan k, List<Kelas> data, List<Pita> tanda, Lembar lembar) {
    var seri = new XYIntervalSeries("kelas");
    for (Kelas kelas : data) {
      double tengah = (kelas.dari() + kelas.sampai()) / 2;
      double jumlah = (double) kelas.jumlah();
      seri.add(tengah, kelas.dari(), kelas.sampai(), jumlah, 0, jumlah);
    }
    var isi = new XYIntervalSeriesCollection();
    isi.addSeries(seri);
    NumberAxis mendatar = Tema.sumbuAngka(k.sumbu());
    mendatar.setRange(
        data.stream().mapToDouble(Kelas::dari).min().orElse(0),
        data.stream().mapToDouble(Kelas::sampai).max().orElse(1));
    NumberAxis tegak = Tema.sumbuAngka(null);
    tegak.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    tegak.setNumberFormatOverride(Tema.format(0));
    long terbanyak = data.stream().mapToLong(Kelas::jumlah).max().orElse(1);
    tegak.setRange(0, Math.max(1, terbanyak) * (tanda.isEmpty() ? 1.12 : 1.3));
    XYPlot bidang = Tema.bidang(isi, mendatar, tegak, perupa());
    double tengah = mendatar.getRange().getCentralValue();
    tanda.forEach(t -> bidang.addDomainMarker(garis(t, t.dari() > tengah)));
    return TulisSvg.dari(Tema.bagan(bidang, "Jumlah"), 330, k, lembar);
  }

  private static XYBarRenderer perupa() {
    var perupa = new XYBarRenderer(0.04);
    perupa.setBarPainter(new StandardXYBarPainter());
    perupa.setShadowVisible(false);
    perupa.setUseYInterval(true);
    perupa.setSeriesPaint(0, Tema.UTAMA);
    perupa.setDefaultItemLabelsVisible(true);
    perupa.setDefaultItemLabelFont(Huruf.biasa(Tema.UKURAN));
    perupa.setDefaultItemLabelPaint(Tema.TINTA);
    perupa.setDefaultItemLabelGenerator(
        (isi, seri, butir) -> Tema.angka(isi.getYValue(seri, butir), 0));
    perupa.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
    return perupa;
  }

  /// @param kiri the words stand to the left of the line, where there is more room
  private static ValueMarker garis(Pita tanda, boolean kiri) {
    var garis = new ValueMarker(tanda.dari(), Tema.SOROT, Tema.TEBAL);
    garis.setLabel(tanda.label());
    garis.setLabelFont(Huruf.tebal(12f));
    garis.setLabelPaint(Tema.TINTA);
    garis.setLabelBackgroundColor(Tema.BENING);
    garis.setLabelAnchor(kiri ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
    garis.setLabelTextAnchor(kiri ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    garis.setLabelOffset(new RectangleInsets(4, 6, 4, 6));
    return garis;
  }
}
