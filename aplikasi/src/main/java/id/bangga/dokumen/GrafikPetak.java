package id.bangga.dokumen;

import id.bangga.dokumen.Grafik.BarisPetak;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.data.xy.DefaultXYZDataset;

/// Heat maps: rows of units, columns of components or ranks, the number in every cell.
final class GrafikPetak {
  private static final Color TERANG = new Color(0xe8f1f2);
  private static final Color GELAP = new Color(0x0b4a5c);
  private static final Color TEKS_GELAP = new Color(0x10181e);

  /// Height of a cell on the narrow sheet.
  private static final double PETAK = 26;

  private GrafikPetak() {}

  static String panas(Keterangan k, List<String> kolom, List<BarisPetak> data, Lembar lembar) {
    double[] angka =
        data.stream()
            .flatMap(b -> b.nilai().stream())
            .mapToDouble(Double::doubleValue)
            .filter(n -> !Double.isNaN(n))
            .toArray();
    double bawah = Arrays.stream(angka).min().orElse(0);
    double atas = Arrays.stream(angka).max().orElse(1);
    return gambar(
        k, kolom, data, new Skala(bawah, atas > bawah ? atas : bawah + 1), k::angka, lembar);
  }

  static String peluang(
      Keterangan k, List<String> peringkat, List<BarisPetak> data, Lembar lembar) {
    return gambar(k, peringkat, data, new Skala(0, 1), GrafikPetak::persen, lembar);
  }

  /// Whole per cents; what is there but rounds to nothing is said as such.
  private static String persen(double peluang) {
    if (peluang > 0 && peluang < 0.005) {
      return "<1";
    }
    return peluang == 0 ? "" : Tema.angka(peluang * 100, 0);
  }

  private static String gambar(
      Keterangan k,
      List<String> kolom,
      List<BarisPetak> data,
      Skala skala,
      DoubleFunction<String> teks,
      Lembar lembar) {
    var perupa = new XYBlockRenderer();
    perupa.setPaintScale(skala);
    perupa.setBlockWidth(0.96);
    List<String> nama = data.stream().map(BarisPetak::nama).toList();
    var atas = new NamaDiAtas(nama, PETAK);
    double geser = lembar.sempit() ? atas.tengah() : 0;
    perupa.setBlockHeight(lembar.sempit() ? atas.bagian(PETAK) : 0.92);
    SymbolAxis mendatar = Tema.sumbuNama(kolom, false);
    mendatar.setVerticalTickLabels(kolom.stream().anyMatch(n -> n.length() * kolom.size() > 60));
    SymbolAxis tegak = Tema.sumbuNama(nama, true);
    XYPlot bidang = Tema.bidang(isi(data, geser), mendatar, tegak, perupa);
    bidang.setRangeGridlinesVisible(false);
    bidang.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    tulis(bidang, data, geser, skala, teks);
    if (lembar.sempit()) {
      tegak.setVisible(false);
      atas.tulis(bidang, -0.5);
    }
    double baris = lembar.sempit() ? atas.tinggi() : 30;
    int kepala = mendatar.isVerticalTickLabels() ? 160 : 40;
    return TulisSvg.dari(
        Tema.bagan(bidang), (int) Math.round(data.size() * baris) + kepala, k, lembar);
  }

  private static void tulis(
      XYPlot bidang,
      List<BarisPetak> data,
      double geser,
      Skala skala,
      DoubleFunction<String> teks) {
    Font huruf = Huruf.biasa(12f);
    for (int baris = 0; baris < data.size(); baris++) {
      List<Double> nilai = data.get(baris).nilai();
      for (int kolom = 0; kolom < nilai.size(); kolom++) {
        double angka = nilai.get(kolom);
        String isi = Double.isNaN(angka) ? "—" : teks.apply(angka);
        if (!isi.isEmpty()) {
          var tulisan = new XYTextAnnotation(isi, kolom, baris + geser);
          tulisan.setFont(huruf);
          tulisan.setPaint(Double.isNaN(angka) ? Tema.REDUP : skala.tinta(angka));
          bidang.addAnnotation(tulisan, false);
        }
      }
    }
  }

  private static DefaultXYZDataset isi(List<BarisPetak> data, double geser) {
    var x = new ArrayList<double[]>();
    for (int baris = 0; baris < data.size(); baris++) {
      List<Double> nilai = data.get(baris).nilai();
      for (int kolom = 0; kolom < nilai.size(); kolom++) {
        double angka = nilai.get(kolom);
        if (!Double.isNaN(angka)) {
          x.add(new double[] {kolom, baris + geser, angka});
        }
      }
    }
    var larik = new double[3][x.size()];
    for (int i = 0; i < x.size(); i++) {
      for (int sumbu = 0; sumbu < 3; sumbu++) {
        larik[sumbu][i] = x.get(i)[sumbu];
      }
    }
    var isi = new DefaultXYZDataset();
    isi.addSeries("petak", larik);
    return isi;
  }

  /// From pale to dark in one hue, evenly; the ink of a cell is what reads best on it.
  record Skala(double bawah, double atas) implements PaintScale {
    @Override
    public double getLowerBound() {
      return bawah;
    }

    @Override
    public double getUpperBound() {
      return atas;
    }

    @Override
    public Paint getPaint(double nilai) {
      double bagian = Math.clamp((nilai - bawah) / (atas - bawah), 0.0, 1.0);
      return new Color(
          antara(TERANG.getRed(), GELAP.getRed(), bagian),
          antara(TERANG.getGreen(), GELAP.getGreen(), bagian),
          antara(TERANG.getBlue(), GELAP.getBlue(), bagian));
    }

    Color tinta(double nilai) {
      return terang((Color) getPaint(nilai)) > 0.2 ? TEKS_GELAP : Color.WHITE;
    }

    private static int antara(int a, int b, double bagian) {
      return (int) Math.round(a + (b - a) * bagian);
    }

    /// Relative luminance as WCAG defines it.
    private static double terang(Color warna) {
      return 0.2126 * linear(warna.getRed())
          + 0.7152 * linear(warna.getGreen())
          + 0.0722 * linear(warna.getBlue());
    }

    private static double linear(int nilai) {
      double s = nilai / 255.0;
      return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
  }
}
