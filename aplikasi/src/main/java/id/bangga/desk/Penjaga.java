package id.bangga.desk;

import static id.bangga.desk.KodeAturanDesk.DK_001;
import static id.bangga.desk.KodeAturanDesk.DK_002;
import static id.bangga.desk.KodeAturanDesk.DK_003;

import id.bangga.audit.Catatan;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.Tindakan;
import id.bangga.kepentingan.Benturan;
import id.bangga.kepentingan.BenturanService;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// What every step of the desk asks before it acts, and the journal it writes afterwards.
@Component
class Penjaga {
  private final PenugasanRepository repository;
  private final SiklusService siklus;
  private final BenturanService benturan;
  private final Jurnal jurnal;
  private final Clock clock;

  Penjaga(
      PenugasanRepository repository,
      SiklusService siklus,
      BenturanService benturan,
      Jurnal jurnal,
      Clock clock) {
    this.repository = repository;
    this.siklus = siklus;
    this.benturan = benturan;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  Instant saat() {
    return clock.instant();
  }

  /// The day of a moment in the government's zone.
  LocalDate hari(Instant saat) {
    return LocalDate.ofInstant(saat, clock.getZone());
  }

  /// The desk of a unit, when this actor may do this to it: by a right of their own, or as one of
  /// its evaluators who is free of conflict still.
  Desk wajib(Pelaku pelaku, Tindakan tindakan, KunciDesk kunci) {
    pelaku.wajib(tindakan, kunci.unitId());
    Desk desk = desk(kunci);
    if (!pelaku.bolehTanpaTugas(tindakan, kunci.unitId())) {
      wajibDitugaskan(pelaku, tindakan, desk);
    }
    return desk;
  }

  /// The same, and until commit no other step happens to this unit and no result is frozen.
  Desk kunciDanWajib(Pelaku pelaku, Tindakan tindakan, KunciDesk kunci) {
    siklus.tahan(kunci.tahun());
    repository.lock(kunci);
    return wajib(pelaku, tindakan, kunci);
  }

  Desk desk(KunciDesk kunci) {
    return repository.find(kunci).orElseThrow(() -> new TidakDitemukan("Desk unit itu"));
  }

  private void wajibDitugaskan(Pelaku pelaku, Tindakan tindakan, Desk desk) {
    if (!pelaku.memegang(Peran.EVALUATOR) || !desk.ditugaskan(pelaku.akunEfektif())) {
      throw new TidakBerhak(
          "Anda tidak ditugaskan pada unit ini: %s.".formatted(tindakan.sebutan()));
    }
    List<Alasan> keberatan = benturan(pelaku.akunEfektif(), desk.kunci().unitId());
    if (!keberatan.isEmpty()) {
      throw new TidakBerhak(keberatan.getFirst().pesan());
    }
  }

  List<Benturan> benturan(Collection<Long> akun) {
    return benturan.daftar(akun);
  }

  /// Why this account must not evaluate this unit.
  List<Alasan> benturan(long akunId, long unitId) {
    return benturan.antara(akunId, unitId).stream().map(Penjaga::alasan).toList();
  }

  private static Alasan alasan(Benturan satu) {
    KodeAturanDesk kode =
        switch (satu.jenis()) {
          case SATU_UNIT -> DK_001;
          case GARIS_KOMANDO -> DK_002;
          case DINYATAKAN -> DK_003;
        };
    return new Alasan(kode, kode.kalimat() + " (" + satu.keterangan() + ")");
  }

  void catat(Catatan catatan) {
    jurnal.catat(catatan);
  }

  void catat(List<Catatan> daftar) {
    jurnal.catat(daftar);
  }

  Objek objek(KunciDesk kunci) {
    return Objek.dari("desk", kunci.tahun() + "/" + kunci.unitId())
        .unit(kunci.unitId())
        .tahun(kunci.tahun());
  }
}
