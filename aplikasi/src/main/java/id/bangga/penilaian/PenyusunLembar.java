package id.bangga.penilaian;

import id.bangga.bukti.Bukti;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.PeriodeBukti;
import id.bangga.instrumen.Instrumen;
import id.bangga.siklus.SiklusService;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Brings together what a unit's sheet is made of, and keeps what it comes to.
@Component
class PenyusunLembar {
  private final PenilaianRepository penilaian;
  private final JawabanRepository jawaban;
  private final SumberGabungan auto;
  private final BuktiService bukti;
  private final SiklusService siklus;

  PenyusunLembar(
      PenilaianRepository penilaian,
      JawabanRepository jawaban,
      SumberGabungan auto,
      BuktiService bukti,
      SiklusService siklus) {
    this.penilaian = penilaian;
    this.jawaban = jawaban;
    this.auto = auto;
    this.bukti = bukti;
    this.siklus = siklus;
  }

  LembarMandiri susun(int tahun, long unitId) {
    return susun(penilaian.find(tahun, unitId).orElseGet(() -> Penilaian.belumAda(tahun, unitId)));
  }

  LembarMandiri susun(Penilaian satu) {
    return susun(
        satu,
        siklus.instrumen(satu.tahun()),
        jawaban.findAll(satu.tahun(), satu.unitId()),
        auto.nilai(satu),
        bukti.tertaut(satu.tahun(), satu.unitId()));
  }

  /// The sheets of these units, by unit, in a handful of statements.
  Map<Long, LembarMandiri> susun(int tahun, Collection<Long> unitId) {
    Instrumen miliknya = siklus.instrumen(tahun);
    Map<Long, Penilaian> ada = new HashMap<>();
    penilaian.list(tahun).forEach(satu -> ada.put(satu.unitId(), satu));
    var tersimpan = jawaban.findAll(tahun);
    var otomatis = auto.nilai(tahun, unitId);
    var tertaut = bukti.tertaut(tahun);
    Map<Long, LembarMandiri> hasil = new HashMap<>();
    for (long id : unitId) {
      Penilaian satu = ada.get(id);
      hasil.put(
          id,
          susun(
              satu == null ? Penilaian.belumAda(tahun, id) : satu,
              miliknya,
              tersimpan.getOrDefault(id, Map.of()),
              otomatis.getOrDefault(id, Map.of()),
              tertaut.getOrDefault(id, Map.of())));
    }
    return hasil;
  }

  private static LembarMandiri susun(
      Penilaian satu,
      Instrumen instrumen,
      Map<Long, JawabanTersimpan> tersimpan,
      Map<String, NilaiAuto> auto,
      Map<Long, List<Bukti>> bukti) {
    var periode = PeriodeBukti.tahun(satu.tahun());
    var bahan = new HitungMandiri.Bahan(instrumen, tersimpan, auto, bukti, periode);
    return LembarMandiri.dari(satu, instrumen, HitungMandiri.susun(bahan));
  }

  /// Keeps what the sheet comes to now; called within the transaction of every change.
  LembarMandiri hitungUlang(Penilaian satu, Instant saat) {
    LembarMandiri lembar = susun(satu);
    penilaian.updateNilai(lembar, saat);
    jawaban.simpanNilai(List.of(lembar));
    return lembar;
  }

  /// The same for many units of a cycle, each at its own time, in a handful of statements.
  Map<Long, LembarMandiri> hitungUlang(int tahun, Map<Long, Instant> saat) {
    Map<Long, LembarMandiri> lembar = susun(tahun, saat.keySet());
    lembar.forEach(
        (unit, satu) -> penilaian.updateNilai(satu, Objects.requireNonNull(saat.get(unit))));
    jawaban.simpanNilai(lembar.values());
    return lembar;
  }
}
