package id.bangga.dokumen;

import id.bangga.dokumen.Grafik.Pita;
import id.bangga.dokumen.Grafik.Selang;
import id.bangga.dokumen.Grafik.Titik;
import java.awt.Color;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.AbstractRenderer;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/// Charts with one named row per unit and figures along the bottom.
final class GrafikBaris {
  private GrafikBaris() {}

  static String titik(Keterangan k, List<Titik> data, Lembar lembar) {
    var perupa = perupaTitik(false);
    label(perupa, i -> k.angka(data.get(i).nilai()));
    warnai(perupa, data.stream().map(Titik::sorot).toList());
    var baris = new Baris(data.stream().map(Titik::nama).toList(), lembar);
    NumberAxis sumbu = baris.sumbu(k);
    XYPlot bidang =
        baris.bidang(isi(baris, data, Titik::nilai, Titik::nilai, Titik::nilai), sumbu, perupa);
    if (!lembar.sempit()) {
      bidang.setDomainGridlinesVisible(true);
      bidang.setDomainGridlinePaint(Tema.GARIS);
      bidang.setDomainGridlineStroke(Tema.TIPIS);
    }
    rentang(sumbu, batas(data, Titik::nilai, Titik::nilai), lembar.sempit() ? 0.2 : 0.14);
    return baris.gambar(bidang, k, 0);
  }

  static String batang(Keterangan k, List<Titik> data, Lembar lembar) {
    var perupa = new XYBarRenderer();
    perupa.setBarPainter(new StandardXYBarPainter());
    perupa.setShadowVisible(false);
    perupa.setDrawBarOutline(false);
    perupa.setUseYInterval(true);
    label(perupa, i -> k.angka(data.get(i).nilai()));
    warnai(perupa, data.stream().map(Titik::sorot).toList());
    var baris = new Baris(data.stream().map(Titik::nama).toList(), lembar);
    var isi =
        isi(
            baris,
            data,
            Titik::nilai,
            satu -> Math.min(0, satu.nilai()),
            satu -> Math.max(0, satu.nilai()));
    NumberAxis sumbu = baris.sumbu(k);
    XYPlot bidang = baris.bidang(isi, sumbu, perupa);
    bidang.setRangeZeroBaselineVisible(true);
    bidang.setRangeZeroBaselinePaint(Tema.TINTA);
    double terbesar = data.stream().mapToDouble(Titik::nilai).max().orElse(1);
    double terkecil = data.stream().mapToDouble(Titik::nilai).min().orElse(0);
    double panjang = Math.max(terbesar - Math.min(0, terkecil), 1e-9);
    double sisi = lembar.sempit() ? 0.2 : 0.12;
    // a hair below zero, or JFreeChart leaves out the label of an empty bar
    sumbu.setRange(Math.min(-panjang * 0.002, terkecil * (1 + sisi)), terbesar + panjang * sisi);
    return baris.gambar(bidang, k, 0);
  }

  static String selang(
      Keterangan k, List<Selang> data, @Nullable Pita seri, boolean nol, Lembar lembar) {
    var perupa = perupaTitik(true);
    warnai(perupa, data.stream().map(Selang::sorot).toList());
    var baris = new Baris(data.stream().map(Selang::nama).toList(), lembar);
    NumberAxis sumbu = baris.sumbu(k);
    XYPlot bidang =
        baris.bidang(isi(baris, data, Selang::nilai, Selang::bawah, Selang::atas), sumbu, perupa);
    double[] batas = batas(data, Selang::bawah, Selang::atas);
    if (nol) {
      double jauh = Math.max(Math.abs(batas[0]), Math.abs(batas[1]));
      batas = new double[] {-jauh, jauh};
      bidang.addRangeMarker(new ValueMarker(0, Tema.TINTA, Tema.TIPIS), Layer.BACKGROUND);
    }
    if (seri != null) {
      bidang.addRangeMarker(pita(seri), Layer.BACKGROUND);
      bidang.getDomainAxis().setRange(-0.5 - 20 / baris.tinggi(), data.size() - 0.5);
    }
    rentang(sumbu, batas, nol ? 0.05 : 0.12);
    return baris.gambar(bidang, k, seri == null ? 0 : 20);
  }

  static IntervalMarker pita(Pita seri) {
    var pita = new IntervalMarker(seri.dari(), seri.sampai(), Tema.PITA);
    pita.setAlpha(1f);
    pita.setLabel(seri.label());
    pita.setLabelFont(Huruf.tebal(12f));
    pita.setLabelPaint(Tema.TINTA);
    pita.setLabelBackgroundColor(Tema.BENING);
    pita.setLabelAnchor(RectangleAnchor.TOP);
    pita.setLabelTextAnchor(TextAnchor.TOP_CENTER);
    return pita;
  }

  private static XYErrorRenderer perupaTitik(boolean berselang) {
    var perupa = new XYErrorRenderer();
    perupa.setDrawXError(false);
    perupa.setDrawYError(berselang);
    perupa.setCapLength(0);
    perupa.setErrorStroke(Tema.TEBAL);
    perupa.setDefaultShape(Tema.titik(10));
    perupa.setDefaultLinesVisible(false);
    return perupa;
  }

  private static void warnai(AbstractRenderer perupa, List<Boolean> sorot) {
    for (int i = 0; i < sorot.size(); i++) {
      Color warna = sorot.get(i) ? Tema.SOROT : Tema.UTAMA;
      perupa.setSeriesPaint(i, warna);
      perupa.setSeriesShape(i, Tema.titik(10));
    }
  }

  private static void label(AbstractXYItemRenderer perupa, IntFunction<String> teks) {
    perupa.setDefaultItemLabelsVisible(true);
    perupa.setItemLabelInsets(new RectangleInsets(4, 8, 4, 8));
    perupa.setDefaultItemLabelFont(Huruf.biasa(Tema.UKURAN));
    perupa.setDefaultItemLabelPaint(Tema.TINTA);
    perupa.setDefaultItemLabelGenerator((isi, seri, butir) -> teks.apply(seri));
    perupa.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    perupa.setDefaultNegativeItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
  }

  /// One series a row, so that each may have its own colour.
  private static <T> XYIntervalSeriesCollection isi(
      Baris baris,
      List<T> data,
      ToDoubleFunction<T> nilai,
      ToDoubleFunction<T> bawah,
      ToDoubleFunction<T> atas) {
    var kumpulan = new XYIntervalSeriesCollection();
    for (int i = 0; i < data.size(); i++) {
      T satu = data.get(i);
      var seri = new XYIntervalSeries(i);
      seri.add(
          baris.tengah(i),
          baris.tengah(i) - baris.setengahTebal(),
          baris.tengah(i) + baris.setengahTebal(),
          nilai.applyAsDouble(satu),
          bawah.applyAsDouble(satu),
          atas.applyAsDouble(satu));
      kumpulan.addSeries(seri);
    }
    return kumpulan;
  }

  private static <T> double[] batas(
      List<T> data, ToDoubleFunction<T> bawah, ToDoubleFunction<T> atas) {
    return new double[] {
      data.stream().mapToDouble(bawah).min().orElse(0),
      data.stream().mapToDouble(atas).max().orElse(1)
    };
  }

  private static void rentang(NumberAxis sumbu, double[] batas, double kanan) {
    double lebar = Math.max(batas[1] - batas[0], Math.max(Math.abs(batas[1]), 1) * 0.01);
    sumbu.setRange(batas[0] - lebar * 0.05, batas[1] + lebar * kanan);
  }
}
