package id.bangga.desk;

import id.bangga.penilaian.JawabanUnit;
import id.bangga.penilaian.PenilaianService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

  /// Every unit that has handed in.
  Set<Long> unitDiajukan(int tahun) {
    return penilaian.unitDiajukan(tahun);
  }

  /// Answers by indicator, those that modules or imports supplied included.
  Map<Long, Mandiri> jawaban(KunciDesk kunci) {
    return mandiri(penilaian.jawaban(kunci.tahun(), kunci.unitId()));
  }

  /// The same for many units: unit, then indicator.
  Map<Long, Map<Long, Mandiri>> jawaban(int tahun, Collection<Long> unitId) {
    Map<Long, Map<Long, Mandiri>> hasil = new HashMap<>();
    penilaian.jawaban(tahun, unitId).forEach((unit, semua) -> hasil.put(unit, mandiri(semua)));
    return hasil;
  }

  private static Map<Long, Mandiri> mandiri(Map<Long, JawabanUnit> semua) {
    Map<Long, Mandiri> hasil = new HashMap<>();
    semua.forEach((indikator, satu) -> hasil.put(indikator, mandiri(satu)));
    return hasil;
  }

  private static Mandiri mandiri(JawabanUnit jawaban) {
    return new Mandiri(jawaban.jawaban(), jawaban.skor(), jawaban.penjelasan());
  }
}
