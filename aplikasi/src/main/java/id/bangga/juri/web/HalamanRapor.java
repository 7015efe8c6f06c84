package id.bangga.juri.web;

import id.bangga.juri.PertimbanganService.Rapor;
import id.bangga.web.Tautan;
import java.util.List;

/// One's own report card as a rater.
public record HalamanRapor(int tahun, List<Tautan> tab, List<Rapor> rapor) {
  /// Severity in words.
  public static String kata(Rapor rapor) {
    double keras = rapor.saya().keras();
    if (Math.abs(keras) < rapor.saya().galatBaku() * 1.96) {
      return "tidak berbeda nyata dari rata-rata panel";
    }
    return keras < 0
        ? "lebih ketat daripada rata-rata panel"
        : "lebih longgar daripada rata-rata panel";
  }
}
