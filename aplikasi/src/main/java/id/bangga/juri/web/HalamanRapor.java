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
    List<Grafik.Titik> data = new ArrayList<>();
    for (int i = 0; i < r.lain().size(); i++) {
      data.add(new Grafik.Titik("Penilai lain " + (i + 1), r.lain().get(i), false));
    }
    data.add(new Grafik.Titik("Anda", r.saya().keras(), true));
    data.sort(Comparator.comparingDouble(Grafik.Titik::nilai));
    return Grafik.titik(
        Keterangan.dari(
            "Anda " + kata(r),
            "Poin dari rata-rata panel; ke kiri lebih ketat",
            "%s, %s, n = %d skor Anda. Penilai lain tanpa nama."
                .formatted(r.tahap().sebutan(), r.klaster().sebutan(), r.saya().banyak())),
        data);
  }
}
