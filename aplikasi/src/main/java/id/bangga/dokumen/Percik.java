package id.bangga.dokumen;

import java.util.List;
import java.util.Locale;

/// A spark: the last few values of a figure as a line the height of a word, beside the figure
/// itself. It shows direction only; the figures stand in its accessible name.
public final class Percik {
  private static final double LEBAR = 96;
  private static final double TINGGI = 24;
  private static final double TEPI = 3;

  private Percik() {}

  /// @param label what runs here, for those who cannot see it: `Nilai desk 2022 sampai 2026: 80,1;
  ///   …`
  public static String svg(List<Double> nilai, String label) {
    double bawah = nilai.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double atas = nilai.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double lebar = atas > bawah ? atas - bawah : 1;
    var garis = new StringBuilder();
    double x = TEPI;
    double y = TINGGI / 2;
    for (int i = 0; i < nilai.size(); i++) {
      x = TEPI + (LEBAR - 2 * TEPI) * i / Math.max(1, nilai.size() - 1);
      y = TINGGI - TEPI - (TINGGI - 2 * TEPI) * (nilai.get(i) - bawah) / lebar;
      garis.append(String.format(Locale.ROOT, "%s%.1f,%.1f", i == 0 ? "" : " ", x, y));
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" class="percik" viewBox="0 0 96 24" width="96" height="24" \
    role="img" aria-label="%s"><polyline class="s-utama" points="%s" fill="none" stroke="#0b5468" \
    stroke-width="1.5"/><circle class="f-utama" cx="%s" cy="%s" r="3" fill="#0b5468"/></svg>\
    """
        .formatted(
            label.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
            garis,
            String.format(Locale.ROOT, "%.1f", x),
            String.format(Locale.ROOT, "%.1f", y));
  }
}
