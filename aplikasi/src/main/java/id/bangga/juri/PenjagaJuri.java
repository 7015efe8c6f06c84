package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_001;
import static id.bangga.juri.KodeAturanPenjurian.JR_002;
import static id.bangga.juri.KodeAturanPenjurian.JR_003;

import id.bangga.audit.Objek;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.kepentingan.Benturan;
import id.bangga.kepentingan.BenturanService;
import id.bangga.siklus.AturanFase;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Siklus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Conflicts of interest of the jury, and the names under which its acts stand in the journal.
///
/// Assignments and the locking of a sheet read the data afresh. Saves of drafts, of which there are
/// thousands a second, use what was read at most one second before: a draft counts for nothing
/// until it is locked.
@Component
class PenjagaJuri {
  private static final Duration UMUR = Duration.ofSeconds(1);

  private final BenturanService benturan;
  private final Clock clock;
  private final ConcurrentHashMap<Long, Ingatan> ingatan = new ConcurrentHashMap<>();

  PenjagaJuri(BenturanService benturan, Clock clock) {
    this.benturan = benturan;
    this.clock = clock;
  }

  private record Ingatan(List<Benturan> benturan, Instant sampai) {}

  Instant saat() {
    return clock.instant();
  }

  /// Scoring is open in the phases Penjurian and Pleno.
  List<Alasan> terbuka(Siklus siklus) {
    Putusan penjurian = AturanFase.terbuka(siklus, Fase.PENJURIAN, saat());
    return penjurian.diterima() || AturanFase.terbuka(siklus, Fase.PLENO, saat()).diterima()
        ? List.of()
        : penjurian.alasan();
  }

  List<Benturan> benturan(Collection<Long> akun) {
    return benturan.daftar(akun);
  }

  /// Why this account must not score this unit, by the data of this moment.
  List<Alasan> keberatan(long akunId, long unitId) {
    return benturan.antara(akunId, unitId).stream().map(PenjagaJuri::alasan).toList();
  }

  /// The same, by data read at most a second ago.
  List<Alasan> keberatanBaruSaja(long akunId, long unitId) {
    Instant kini = clock.instant();
    Ingatan ingat = ingatan.get(akunId);
    if (ingat == null || !kini.isBefore(ingat.sampai())) {
      ingat = ingatan.compute(akunId, (_, ada) -> segar(akunId, ada, kini));
    }
    return ingat.benturan().stream()
        .filter(satu -> satu.unitId() == unitId)
        .map(PenjagaJuri::alasan)
        .toList();
  }

  /// Read once, however many saves of the same juror ask at the same moment.
  private Ingatan segar(long akunId, @Nullable Ingatan ada, Instant kini) {
    return ada != null && kini.isBefore(ada.sampai())
        ? ada
        : new Ingatan(benturan.daftar(List.of(akunId)), kini.plus(UMUR));
  }

  /// Called when a relation is known to have changed.
  void lupakan() {
    ingatan.clear();
  }

  static Alasan alasan(Benturan satu) {
    KodeAturanPenjurian kode =
        switch (satu.jenis()) {
          case SATU_UNIT -> JR_001;
          case GARIS_KOMANDO -> JR_002;
          case DINYATAKAN -> JR_003;
        };
    return new Alasan(kode, kode.kalimat() + " (" + satu.keterangan() + ")");
  }

  static Objek objek(KunciLembar kunci) {
    return Objek.dari("lembar juri", kunci.tahun() + "/" + kunci.unitId() + "/" + kunci.akunId())
        .unit(kunci.unitId())
        .tahun(kunci.tahun());
  }

  static Objek objek(int tahun) {
    return Objek.dari("penjurian", tahun).tahun(tahun);
  }

  static Objek objek(int tahun, long unitId) {
    return Objek.dari("finalis", tahun + "/" + unitId).unit(unitId).tahun(tahun);
  }
}
