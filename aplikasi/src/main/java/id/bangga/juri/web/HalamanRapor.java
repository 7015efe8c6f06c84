package id.bangga.juri.web;

import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.Grafik;
import id.bangga.dokumen.Keterangan;
import id.bangga.juri.PertimbanganService.Rapor;
import id.bangga.web.Format;
import id.bangga.web.Tautan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One's own report card as a rater.
public record HalamanRapor(int tahun, List<Tautan> tab, List<Rapor> rapor) {
  private static final double Z = 1.96;

  /// Severity in words.
  public static String kata(Rapor rapor) {
    double keras = rapor.saya().keras();
    if (Math.abs(keras) < rapor.saya().galatBaku() * Z) {
      return "tidak berbeda nyata dari rata-rata panel";
    }
    return "%s poin lebih %s daripada rata-rata panel"
        .formatted(Format.desimal(Math.abs(keras), 1), keras < 0 ? "ketat" : "longgar");
  }

  /// Oneself among the others, who stay without a name.
  public static Bagan tempat(Rapor r) {
    List<Grafik.Selang> data = new ArrayList<>();
    for (int i = 0; i < r.lain().size(); i++) {
      double keras = r.lain().get(i);
      data.add(Grafik.Selang.dari("Penilai lain " + (i + 1), keras, keras, keras));
    }
    double saya = r.saya().keras();
    double galat = Z * r.saya().galatBaku();
    data.add(new Grafik.Selang("Anda", saya, saya - galat, saya + galat, true));
    data.sort(Comparator.comparingDouble(Grafik.Selang::nilai));
    return Grafik.severitas(
        Keterangan.dari(
            "Anda " + kata(r),
            "Poin dari rata-rata panel; ke kiri lebih ketat",
            "%s, %s, n = %d skor Anda; garis: selang 95 %%. Penilai lain tanpa nama."
                .formatted(r.tahap().sebutan(), r.klaster().sebutan(), r.saya().banyak())),
        data);
  }

  /// With its sign, since the sign is what the figure is about.
  public static String bertanda(double poin) {
    return (poin > 0 ? "+" : "") + Format.desimal(poin, 2);
  }
}
