package id.bangga.desk;

import id.bangga.penilaian.JawabanUnit;
import id.bangga.penilaian.PenilaianService;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Reads what the units answered themselves.
@Component
class PembacaMandiri {
  private final PenilaianService penilaian;

  PembacaMandiri(PenilaianService penilaian) {
    this.penilaian = penilaian;
  }

  boolean diajukan(KunciDesk kunci) {
    return penilaian.diajukan(kunci.tahun(), kunci.unitId());
  }

  /// Answers by indicator, those that modules or imports supplied included.
  Map<Long, Mandiri> jawaban(KunciDesk kunci) {
    Map<Long, Mandiri> hasil = new HashMap<>();
    penilaian
        .jawaban(kunci.tahun(), kunci.unitId())
        .forEach((indikator, satu) -> hasil.put(indikator, mandiri(satu)));
    return hasil;
  }

  private static Mandiri mandiri(JawabanUnit jawaban) {
    return new Mandiri(jawaban.jawaban(), jawaban.skor(), jawaban.penjelasan());
  }
}
