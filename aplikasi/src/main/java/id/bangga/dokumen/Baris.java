package id.bangga.dokumen;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;

/// Named rows of a chart with figures along the bottom: names down the left side on the wide sheet,
/// above what they name on the narrow one.
final class Baris {
  /// Height of a bar or a point below its name, in pixels.
  private static final double ISI = 24;

  private static final double SETENGAH_TEBAL = 0.34;
  private static final int SUMBU = 60;

  private final List<String> nama;
  private final Lembar lembar;
  private final NamaDiAtas atas;

  Baris(List<String> nama, Lembar lembar) {
    this.nama = nama;
    this.lembar = lembar;
    this.atas = new NamaDiAtas(nama, ISI);
  }

  /// Height of one row in pixels.
  double tinggi() {
    return lembar.sempit() ? atas.tinggi() : nama.size() > 40 ? 20 : 28;
  }

  double tengah(int baris) {
    return lembar.sempit() ? baris + atas.tengah() : baris;
  }

  /// Half the thickness of a bar, in rows.
  double setengahTebal() {
    return lembar.sempit() ? atas.bagian(ISI) * SETENGAH_TEBAL : SETENGAH_TEBAL;
  }

  NumberAxis sumbu(Keterangan k) {
    return Tema.sumbuAngka(lembar.sempit() ? null : k.sumbu());
  }

  XYPlot bidang(XYDataset isi, NumberAxis angka, XYItemRenderer perupa) {
    XYPlot bidang = Tema.berbaris(isi, nama, angka, perupa);
    bidang.getDomainAxis().setVisible(!lembar.sempit());
    return bidang;
  }

  /// @param lebih room above the first row, in pixels
  String gambar(XYPlot bidang, Keterangan k, int lebih) {
    if (lembar.sempit()) {
      atas.tulis(bidang, bidang.getRangeAxis().getLowerBound());
    }
    int tinggi = (int) Math.round(Math.max(1, nama.size()) * tinggi()) + SUMBU + lebih;
    return TulisSvg.dari(Tema.bagan(bidang, k, lembar), tinggi, k, lembar);
  }
}
