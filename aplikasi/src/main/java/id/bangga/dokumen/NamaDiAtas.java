package id.bangga.dokumen;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/// Rows of a chart on the narrow sheet: the name in one or more lines, what is drawn below it. All
/// places are in rows, counted from a row's middle.
final class NamaDiAtas {
  private static final double BARIS = 17;
  private static final double ATAS = 6;
  private static final double SELA = 5;

  private final List<List<String>> nama;
  private final int terbanyak;
  private final double isi;

  /// @param isi height of what stands below the name, in pixels
  NamaDiAtas(List<String> nama, double isi) {
    Font huruf = Huruf.biasa(Tema.UKURAN);
    this.nama = nama.stream().map(satu -> Lembar.SEMPIT.lipat(satu, huruf)).toList();
    this.terbanyak = this.nama.stream().mapToInt(List::size).max().orElse(1);
    this.isi = isi;
  }

  /// Height of one row in pixels.
  double tinggi() {
    return ATAS + BARIS * terbanyak + SELA + isi;
  }

  /// Middle of what stands below the name.
  double tengah() {
    return 0.5 - isi / 2 / tinggi();
  }

  /// A height in pixels as a part of a row.
  double bagian(double piksel) {
    return piksel / tinggi();
  }

  /// Writes the names, beginning at the left end of the figures.
  void tulis(XYPlot bidang, double kiri) {
    boolean rebah = bidang.getOrientation().equals(PlotOrientation.HORIZONTAL);
    for (int i = 0; i < nama.size(); i++) {
      for (XYTextAnnotation tulisan : satu(i, kiri, rebah)) {
        bidang.addAnnotation(tulisan, false);
      }
    }
  }

  private List<XYTextAnnotation> satu(int baris, double kiri, boolean rebah) {
    List<XYTextAnnotation> semua = new ArrayList<>();
    List<String> lipatan = nama.get(baris);
    for (int j = 0; j < lipatan.size(); j++) {
      double turun = ATAS + BARIS * (terbanyak - lipatan.size() + j + 0.5);
      double tempat = baris - 0.5 + bagian(turun);
      var tulisan =
          rebah
              ? new XYTextAnnotation(lipatan.get(j), tempat, kiri)
              : new XYTextAnnotation(lipatan.get(j), kiri, tempat);
      tulisan.setFont(Huruf.biasa(Tema.UKURAN));
      tulisan.setPaint(Tema.TINTA);
      tulisan.setTextAnchor(TextAnchor.CENTER_LEFT);
      semua.add(tulisan);
    }
    return semua;
  }
}
