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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
  private volatile Map<Long, Ingatan> ingatan = new ConcurrentHashMap<>();

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

  /// The conflicts of these accounts by data read at most a second ago; those not known are read
  /// together. What is read belongs to the memory that was there before the reading: a change in
  /// between throws both away.
  Map<Long, List<Benturan>> benturanBaruSaja(Collection<Long> akun) {
    Map<Long, Ingatan> sebelum = ingatan;
    Instant kini = clock.instant();
    Map<Long, List<Benturan>> hasil = new HashMap<>();
    List<Long> usang = new ArrayList<>();
    for (Long satu : new TreeSet<>(akun)) {
      Ingatan ada = sebelum.get(satu);
      if (ada != null && kini.isBefore(ada.sampai())) {
        hasil.put(satu, ada.benturan());
      } else {
        usang.add(satu);
      }
    }
    Map<Long, List<Benturan>> terbaca =
        benturan.daftar(usang).stream().collect(Collectors.groupingBy(Benturan::akunId));
    for (Long satu : usang) {
      List<Benturan> miliknya = terbaca.getOrDefault(satu, List.of());
      sebelum.put(satu, new Ingatan(miliknya, kini.plus(UMUR)));
      hasil.put(satu, miliknya);
    }
    return hasil;
  }

  /// Why this juror must not score this unit, by conflicts read before.
  static List<Alasan> keberatan(Map<Long, List<Benturan>> benturan, KunciLembar kunci) {
    return benturan.getOrDefault(kunci.akunId(), List.of()).stream()
        .filter(satu -> satu.unitId() == kunci.unitId())
        .map(PenjagaJuri::alasan)
        .toList();
  }

  /// Called when a relation is known to have changed.
  void lupakan() {
    ingatan = new ConcurrentHashMap<>();
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
