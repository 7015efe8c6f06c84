package id.bangga.dokumen;

import java.util.Locale;

/// The bar of one row in a table of units: it stands between the name and the figures, so the table
/// is the chart and stays legible on a phone and on paper. Decoration for the eye; the figures
/// beside it say the same.
public final class Larik {
  private static final double LEBAR = 200;
  private static final double TENGAH = 10;

  private Larik() {}

  /// A bar to the left or right of zero.
  ///
  /// @param jauh the farthest value of all rows, either way
  public static String menyimpang(double nilai, double jauh) {
    double pusat = LEBAR / 2;
    double panjang = jauh == 0 ? 0 : Math.abs(nilai) / jauh * (pusat - 2);
    return bungkus(
        "<rect class=\"%s\" x=\"%s\" y=\"4\" width=\"%s\" height=\"12\"/>"
                .formatted(
                    nilai < 0 ? "f-sorot" : "f-utama",
                    angka(nilai < 0 ? pusat - panjang : pusat),
                    angka(panjang))
            + "<path class=\"s-tinta\" d=\"M%s 0V20\" stroke-width=\"1\"/>"
                .formatted(angka(pusat)));
  }

  /// Two years on a scale from 0 to 100: the earlier hollow, the later filled.
  public static String pasangan(double lalu, double kini) {
    String warna = kini < lalu ? "sorot" : "utama";
    return bungkus(
        "<path class=\"s-garis\" d=\"M5 10H195\" stroke-width=\"1\"/>"
            + "<path class=\"s-%s\" d=\"M%s 10H%s\" stroke-width=\"3\"/>"
                .formatted(warna, angka(letak(lalu)), angka(letak(kini)))
            + "<circle class=\"f-lembar s-redup\" cx=\"%s\" cy=\"10\" r=\"4\" stroke-width=\"2\"/>"
                .formatted(angka(letak(lalu)))
            + "<circle class=\"f-%s\" cx=\"%s\" cy=\"10\" r=\"5\"/>"
                .formatted(warna, angka(letak(kini))));
  }

  private static double letak(double nilai) {
    return 5 + nilai / 100 * (LEBAR - TENGAH);
  }

  private static String angka(double nilai) {
    return String.format(Locale.ROOT, "%.1f", nilai);
  }

  private static String bungkus(String isi) {
    return "<svg class=\"larik\" viewBox=\"0 0 200 20\" aria-hidden=\"true\">" + isi + "</svg>";
  }
}
