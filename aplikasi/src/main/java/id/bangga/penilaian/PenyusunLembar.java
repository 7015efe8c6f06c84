package id.bangga.penilaian;

import id.bangga.bukti.BuktiService;
import id.bangga.bukti.PeriodeBukti;
import id.bangga.instrumen.Instrumen;
import id.bangga.siklus.SiklusService;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
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
    Instrumen miliknya = siklus.instrumen(satu.tahun());
    var bahan =
        new HitungMandiri.Bahan(
            miliknya,
            jawaban.findAll(satu.tahun(), satu.unitId()),
            auto.nilai(satu.tahun(), satu.unitId()),
            bukti.tertaut(satu.tahun(), satu.unitId()),
            PeriodeBukti.tahun(satu.tahun()));
    return LembarMandiri.dari(satu, miliknya, HitungMandiri.susun(bahan));
  }

  /// Keeps what the sheet comes to now; called within the transaction of every change.
  LembarMandiri hitungUlang(Penilaian satu, Instant saat) {
    LembarMandiri lembar = susun(satu);
    penilaian.updateNilai(lembar, saat);
    jawaban.simpanNilai(lembar);
    return lembar;
  }

  /// What modules know goes before what was imported.
  @Component
  static class SumberGabungan {
    private final AutoRepository repository;
    private final ObjectProvider<SumberAuto> sumber;

    SumberGabungan(AutoRepository repository, ObjectProvider<SumberAuto> sumber) {
      this.repository = repository;
      this.sumber = sumber;
    }

    Map<String, NilaiAuto> nilai(int tahun, long unitId) {
      Map<String, NilaiAuto> hasil = new HashMap<>(repository.findAll(tahun, unitId));
      sumber.forEach(
          satu -> satu.nilai(tahun, unitId).ifPresent(nilai -> hasil.put(satu.kunci(), nilai)));
      return hasil;
    }
  }
}
