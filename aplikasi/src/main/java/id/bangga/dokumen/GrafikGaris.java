package id.bangga.dokumen;

import id.bangga.dokumen.Grafik.Deret;
import id.bangga.dokumen.Grafik.Pasangan;
import id.bangga.dokumen.Grafik.Selang;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/// Charts over time: slope of two years, trend with band, small multiples.
final class GrafikGaris {
  private GrafikGaris() {}

  static String lereng(Keterangan k, String lalu, String kini, List<Pasangan> data, Lembar lembar) {
    var isi = new XYSeriesCollection();
    var perupa = new XYLineAndShapeRenderer(true, true);
    for (int i = 0; i < data.size(); i++) {
      var seri = new XYSeries(i);
      seri.add(0, data.get(i).lalu());
      seri.add(1, data.get(i).kini());
      isi.addSeries(seri);
      perupa.setSeriesPaint(i, data.get(i).sorot() ? Tema.SOROT : Tema.UTAMA);
      perupa.setSeriesStroke(i, data.get(i).sorot() ? Tema.TEBAL : Tema.TIPIS);
      perupa.setSeriesShape(i, Tema.titik(8));
    }
    SymbolAxis mendatar = Tema.sumbuNama(List.of(lalu, kini), false);
    if (lembar.sempit()) {
      mendatar.setRange(-0.4, 4.2);
    } else {
      mendatar.setRange(-1.1, 2.1);
    }
    mendatar.setTickLabelFont(Huruf.tebal(Tema.UKURAN));
    NumberAxis tegak = Tema.sumbuAngka(null);
    int tinggi = Math.max(300, data.size() * 24 + 60);
    double[] batas = rentang(tegak, data);
    tegak.setVisible(false);
    XYPlot bidang = Tema.bidang(isi, mendatar, tegak, perupa);
    bidang.setRangeGridlinesVisible(false);
    bidang.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    double jarak = (batas[1] - batas[0]) * 19 / (tinggi - 44);
    var nama = new NamaGaris(bidang, k, data, lembar, jarak);
    if (!lembar.sempit()) {
      nama.tulis(Pasangan::lalu, -0.04, TextAnchor.CENTER_RIGHT);
    }
    nama.tulis(Pasangan::kini, lembar.sempit() ? 1.14 : 1.04, TextAnchor.CENTER_LEFT);
    return TulisSvg.dari(Tema.bagan(bidang), tinggi, k, lembar);
  }

  /// Names beside the lines, pushed apart where they would overlap.
  ///
  /// @param jarak between two names, in units of the axis
  private record NamaGaris(
      XYPlot bidang, Keterangan k, List<Pasangan> data, Lembar lembar, double jarak) {

    /// At one end of the lines.
    void tulis(ToDoubleFunction<Pasangan> nilai, double x, TextAnchor jangkar) {
      List<Pasangan> urut = data.stream().sorted(Comparator.comparingDouble(nilai)).toList();
      double[] tempat = renggang(urut.stream().mapToDouble(nilai).toArray(), jarak);
      for (int i = 0; i < urut.size(); i++) {
        Pasangan p = urut.get(i);
        Font huruf = p.sorot() ? Huruf.tebal(12f) : Huruf.biasa(12f);
        String nama = lembar.sempit() ? lembar.singkat(p.nama(), huruf, 0.52) : p.nama();
        String angka = k.angka(nilai.applyAsDouble(p));
        String teks = x < 0 ? nama + "\u2002" + angka : angka + "\u2002" + nama;
        var tulisan = new XYTextAnnotation(teks, x, tempat[i]);
        tulisan.setFont(huruf);
        tulisan.setPaint(Tema.TINTA);
        tulisan.setTextAnchor(jangkar);
        bidang.addAnnotation(tulisan, false);
      }
    }
  }

  /// Places at least `jarak` apart, ascending, moved as little as a few sweeps allow.
  static double[] renggang(double[] urut, double jarak) {
    double[] tempat = urut.clone();
    for (int putaran = 0; putaran < 100; putaran++) {
      for (int i = 1; i < tempat.length; i++) {
        double kurang = jarak - (tempat[i] - tempat[i - 1]);
        if (kurang > 0) {
          tempat[i - 1] -= kurang / 2;
          tempat[i] += kurang / 2;
        }
      }
    }
    return tempat;
  }

  private static double[] rentang(NumberAxis sumbu, List<Pasangan> data) {
    double bawah = data.stream().mapToDouble(p -> Math.min(p.lalu(), p.kini())).min().orElse(0);
    double atas = data.stream().mapToDouble(p -> Math.max(p.lalu(), p.kini())).max().orElse(1);
    double lebar = Math.max(atas - bawah, 0.01);
    double[] batas = {bawah - lebar * 0.1, atas + lebar * 0.1};
    sumbu.setRange(batas[0], batas[1]);
    return batas;
  }

  static String tren(Keterangan k, List<Selang> data, Lembar lembar) {
    var seri = new YIntervalSeries("tren");
    for (int i = 0; i < data.size(); i++) {
      seri.add(i, data.get(i).nilai(), data.get(i).bawah(), data.get(i).atas());
    }
    var isi = new YIntervalSeriesCollection();
    isi.addSeries(seri);
    var perupa = new DeviationRenderer(true, true);
    perupa.setAlpha(1f);
    perupa.setSeriesFillPaint(0, Tema.PITA_UTAMA);
    perupa.setSeriesPaint(0, Tema.UTAMA);
    perupa.setSeriesStroke(0, Tema.TEBAL);
    perupa.setSeriesShape(0, Tema.titik(9));
    NumberAxis tegak = Tema.sumbuAngka(null);
    double bawah = data.stream().mapToDouble(Selang::bawah).min().orElse(0);
    double atas = data.stream().mapToDouble(Selang::atas).max().orElse(1);
    double lebar = Math.max(atas - bawah, 0.01);
    tegak.setRange(bawah - lebar * 0.1, atas + lebar * 0.15);
    SymbolAxis mendatar = Tema.sumbuNama(data.stream().map(Selang::nama).toList(), false);
    if (!data.isEmpty()) {
      double lewat = lembar.lewat(data.getLast().nama(), Huruf.biasa(Tema.UKURAN), data.size());
      mendatar.setRange(-0.5, data.size() - 0.5 + lewat);
    }
    XYPlot bidang = Tema.bidang(isi, mendatar, tegak, perupa);
    for (int i : berangka(data, lembar)) {
      var tulisan =
          new XYTextAnnotation(
              k.angka(data.get(i).nilai()), i, data.get(i).nilai() + lebar * 0.035);
      tulisan.setFont(Huruf.tebal(12f));
      tulisan.setPaint(Tema.TINTA);
      tulisan.setTextAnchor(TextAnchor.BOTTOM_CENTER);
      bidang.addAnnotation(tulisan, false);
    }
    return TulisSvg.dari(Tema.bagan(bidang, k.sumbu()), 340, k, lembar);
  }

  /// Points that carry their figure: all, or on a phone with many points both ends and both
  /// extremes.
  private static int[] berangka(List<Selang> data, Lembar lembar) {
    var semua = IntStream.range(0, data.size());
    if (!lembar.sempit() || data.size() <= 6) {
      return semua.toArray();
    }
    var urut = Comparator.<Integer>comparingDouble(i -> data.get(i).nilai());
    int tertinggi = IntStream.range(0, data.size()).boxed().max(urut).orElse(0);
    int terendah = IntStream.range(0, data.size()).boxed().min(urut).orElse(0);
    return IntStream.of(0, data.size() - 1, tertinggi, terendah).distinct().toArray();
  }

  static String kecil(Keterangan k, List<String> periode, List<Deret> data, Lembar lembar) {
    double[] semua =
        data.stream()
            .flatMap(d -> d.nilai().stream())
            .filter(n -> !n.isNaN())
            .mapToDouble(Double::doubleValue)
            .toArray();
    double bawah = IntStream.range(0, semua.length).mapToDouble(i -> semua[i]).min().orElse(0);
    double atas = IntStream.range(0, semua.length).mapToDouble(i -> semua[i]).max().orElse(1);
    double lebar = Math.max(atas - bawah, 0.01);
    int perBaris = lembar.sempit() ? 2 : 3;
    double petak = lembar.lebar() / (double) perBaris;
    var letak = new ArrayList<TulisSvg.Letak>();
    for (int i = 0; i < data.size(); i++) {
      var tempat =
          new Rectangle2D.Double(
              (i % perBaris) * petak, Math.floorDiv(i, perBaris) * 170.0, petak, 160);
      JFreeChart satu =
          satuKecil(k, periode, data.get(i), bawah - lebar * 0.1, atas + lebar * 0.25);
      letak.add(new TulisSvg.Letak(satu, tempat));
    }
    int baris = (data.size() + perBaris - 1) / perBaris;
    return TulisSvg.dari(letak, Math.max(1, baris) * 170, k, lembar);
  }

  private static JFreeChart satuKecil(
      Keterangan k, List<String> periode, Deret deret, double bawah, double atas) {
    var seri = new XYSeries("d");
    for (int i = 0; i < deret.nilai().size(); i++) {
      seri.add(i, deret.nilai().get(i));
    }
    var perupa = new XYLineAndShapeRenderer(true, true);
    perupa.setSeriesPaint(0, Tema.UTAMA);
    perupa.setSeriesStroke(0, Tema.TEBAL);
    perupa.setSeriesShape(0, Tema.titik(6));
    NumberAxis tegak = Tema.sumbuAngka(null);
    tegak.setRange(bawah, atas);
    SymbolAxis mendatar = Tema.sumbuNama(periode, false);
    XYPlot bidang = Tema.bidang(new XYSeriesCollection(seri), mendatar, tegak, perupa);
    for (int i : ujung(deret)) {
      var tulisan =
          new XYTextAnnotation(
              k.angka(deret.nilai().get(i)), i, deret.nilai().get(i) + (atas - bawah) * 0.06);
      tulisan.setFont(Huruf.biasa(12f));
      tulisan.setPaint(Tema.TINTA);
      tulisan.setTextAnchor(TextAnchor.BOTTOM_CENTER);
      bidang.addAnnotation(tulisan, false);
    }
    JFreeChart bagan = Tema.bagan(bidang);
    bagan.setTitle(Tema.judul(deret.nama(), Huruf.tebal(Tema.UKURAN), Tema.TINTA));
    return bagan;
  }

  private static int[] ujung(Deret deret) {
    int akhir = deret.nilai().size() - 1;
    return IntStream.of(0, akhir)
        .distinct()
        .filter(i -> i >= 0 && !deret.nilai().get(i).isNaN())
        .toArray();
  }
}
