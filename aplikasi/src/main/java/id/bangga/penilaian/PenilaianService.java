package id.bangga.penilaian;

import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.Jawaban;
import id.bangga.siklus.SiklusService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The units' self-assessment.
@Service
@Transactional
public class PenilaianService {
  private final PenilaianRepository repository;
  private final SiklusService siklus;
  private final InstrumenService instrumen;

  PenilaianService(
      PenilaianRepository repository, SiklusService siklus, InstrumenService instrumen) {
    this.repository = repository;
    this.siklus = siklus;
    this.instrumen = instrumen;
  }

  /// Has the unit handed in? For the modules that work on what was handed in; no right is checked
  /// here.
  @Transactional(readOnly = true)
  public boolean diajukan(int tahun, long unitId) {
    return unitDiajukan(tahun).contains(unitId);
  }

  /// The units that have handed in. No right is checked here.
  @Transactional(readOnly = true)
  public Set<Long> unitDiajukan(int tahun) {
    return new HashSet<>(repository.listUnitDiajukan(tahun));
  }

  /// A unit's answers by indicator, with the figures that modules or imports supply. No right is
  /// checked here.
  @Transactional(readOnly = true)
  public Map<Long, JawabanUnit> jawaban(int tahun, long unitId) {
    Map<Long, JawabanUnit> hasil = new HashMap<>(repository.mapJawaban(tahun, unitId));
    Map<String, NilaiAuto> auto = repository.mapAuto(tahun, unitId);
    if (!auto.isEmpty()) {
      Instrumen dipakai = instrumen.instrumen(siklus.siklus(tahun).instrumenId());
      for (Indikator indikator : dipakai.indikator()) {
        indikator
            .kunci()
            .map(auto::get)
            .ifPresent(nilai -> hasil.put(indikator.id(), dariAuto(indikator, nilai)));
      }
    }
    return hasil;
  }

  private static JawabanUnit dariAuto(Indikator indikator, NilaiAuto nilai) {
    Jawaban jawaban =
        nilai.berlaku()
            ? new Jawaban.Auto(nilai.masukan(), nilai.sumber())
            : new Jawaban.TidakBerlaku(nilai.keterangan());
    return new JawabanUnit(
        jawaban,
        AturanSkor.skor(indikator, jawaban, true).angka().orElse(null),
        nilai.sumber() + (nilai.keterangan().isBlank() ? "" : ". " + nilai.keterangan()));
  }
}
