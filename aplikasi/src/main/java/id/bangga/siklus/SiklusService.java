package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.SK_001;
import static id.bangga.siklus.KodeAturanSiklus.SK_002;
import static id.bangga.siklus.KodeAturanSiklus.SK_009;
import static id.bangga.siklus.KodeAturanSiklus.SK_010;
import static id.bangga.siklus.KodeAturanSiklus.SK_015;
import static id.bangga.siklus.KodeAturanSiklus.SK_016;
import static id.bangga.siklus.KodeAturanSiklus.SK_018;
import static id.bangga.siklus.KodeAturanSiklus.SK_020;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.instrumen.InstrumenService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The yearly cycle. Modules that let people act in a phase ask {@link #terbuka} first.
@Service
@Transactional
public class SiklusService {
  private final SiklusRepository repository;
  private final InstrumenService instrumen;
  private final Jurnal jurnal;
  private final Clock clock;

  SiklusService(
      SiklusRepository repository, InstrumenService instrumen, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.instrumen = instrumen;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// The cycle of a year, else {@link TidakDitemukan}.
  @Transactional(readOnly = true)
  public Siklus siklus(int tahun) {
    return find(tahun).orElseThrow(() -> new TidakDitemukan("Siklus " + tahun));
  }

  @Transactional(readOnly = true)
  public Optional<Siklus> find(int tahun) {
    return repository.find(tahun);
  }

  /// All cycles, newest first.
  @Transactional(readOnly = true)
  public List<Siklus> daftar() {
    return repository.listTahun().stream().map(this::siklus).toList();
  }

  /// The newest cycle that is under way.
  @Transactional(readOnly = true)
  public Optional<Siklus> berjalan() {
    return daftar().stream().filter(siklus -> siklus.status() == StatusSiklus.BERJALAN).findFirst();
  }

  /// The units that take part.
  @Transactional(readOnly = true)
  public List<Peserta> peserta(int tahun) {
    return repository.listPeserta(tahun);
  }

  @Transactional(readOnly = true)
  public List<Perpanjangan> perpanjangan(int tahun) {
    return repository.listPerpanjangan(tahun);
  }

  /// May what belongs to this phase be done now?
  @Transactional(readOnly = true)
  public Putusan terbuka(int tahun, Fase fase) {
    return AturanSiklus.terbuka(siklus(tahun), fase, clock.instant());
  }

  /// Prepares a cycle with the default parameters and criteria; phases and participants follow.
  public Putusan buat(Pelaku pelaku, int tahun, String nama, long instrumenId) {
    pelaku.wajib(TindakanSiklus.ATUR_SIKLUS);
    if (repository.find(tahun).isPresent()) {
      return Putusan.tolak(SK_001);
    }
    instrumen.instrumen(instrumenId);
    repository.insert(tahun, nama, instrumenId);
    repository.replaceParameter(tahun, ParameterSiklus.baku());
    repository.replaceKriteria(tahun, KriteriaJuri.baku());
    catat(pelaku, "dibuat", tahun, Isi.dari("nama", nama, "instrumen", instrumenId));
    return new Putusan.Diterima();
  }

  public Putusan ubahNama(Pelaku pelaku, int tahun, long versi, String nama, long instrumenId) {
    instrumen.instrumen(instrumenId);
    return ubah(
        pelaku,
        tahun,
        versi,
        List.of(),
        () -> repository.updateNama(tahun, nama, instrumenId),
        Isi.dari("nama", nama, "instrumen", instrumenId));
  }

  public Putusan ubahFase(Pelaku pelaku, int tahun, long versi, List<RentangFase> fase) {
    return ubah(
        pelaku,
        tahun,
        versi,
        AturanSiklus.periksaFase(fase),
        () -> repository.replaceFase(tahun, fase),
        Isi.dari("fase", fase));
  }

  public Putusan ubahParameter(Pelaku pelaku, int tahun, long versi, ParameterSiklus parameter) {
    return ubah(
        pelaku,
        tahun,
        versi,
        AturanSiklus.periksaParameter(parameter),
        () -> repository.replaceParameter(tahun, parameter),
        Isi.dari("parameter", parameter.daftar(), "finalis", parameter.finalis()));
  }

  public Putusan ubahKriteria(Pelaku pelaku, int tahun, long versi, List<KriteriaJuri> kriteria) {
    return ubah(
        pelaku,
        tahun,
        versi,
        AturanSiklus.periksaKriteria(kriteria),
        () -> repository.replaceKriteria(tahun, kriteria),
        Isi.dari("kriteria", kriteria));
  }

  /// Says which units take part, named as they are now.
  public Putusan ubahPeserta(Pelaku pelaku, int tahun, long versi, List<Peserta> peserta) {
    return ubah(
        pelaku,
        tahun,
        versi,
        List.of(),
        () -> repository.replacePeserta(tahun, peserta),
        Isi.dari("peserta", peserta.size()));
  }

  private Putusan ubah(
      Pelaku pelaku, int tahun, long versi, List<Alasan> keberatan, Runnable tulis, String isi) {
    pelaku.wajib(TindakanSiklus.ATUR_SIKLUS);
    Siklus siklus = lock(tahun);
    if (siklus.status() != StatusSiklus.PERSIAPAN) {
      return Putusan.tolak(SK_002);
    }
    if (siklus.versi() != versi) {
      throw new VersiUsang("Siklus " + tahun);
    }
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    tulis.run();
    repository.sentuh(tahun);
    catat(pelaku, "diubah", tahun, isi);
    return new Putusan.Diterima();
  }

  /// Opens the cycle: everything is checked once more, the instrument is locked.
  public Putusan buka(Pelaku pelaku, int tahun) {
    pelaku.wajib(TindakanSiklus.BUKA_SIKLUS);
    Siklus siklus = lock(tahun);
    if (siklus.status() != StatusSiklus.PERSIAPAN) {
      return Putusan.tolak(SK_018);
    }
    List<Alasan> alasan = new ArrayList<>(AturanSiklus.periksaFase(siklus.fase()));
    alasan.addAll(AturanSiklus.periksaParameter(siklus.parameter()));
    alasan.addAll(AturanSiklus.periksaKriteria(siklus.kriteria()));
    if (repository.listPeserta(tahun).isEmpty()) {
      alasan.add(Alasan.dari(SK_009));
    }
    alasan.addAll(kunciInstrumen(pelaku, siklus, alasan.isEmpty()));
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    repository.updateStatus(tahun, StatusSiklus.BERJALAN, clock.instant());
    repository.sentuh(tahun);
    catat(pelaku, "dibuka", tahun, Isi.dari("instrumen", siklus.instrumenId()));
    return new Putusan.Diterima();
  }

  /// Locks the instrument when nothing else stands against opening; else only says what it lacks.
  private List<Alasan> kunciInstrumen(Pelaku pelaku, Siklus siklus, boolean siap) {
    List<Alasan> kurang = instrumen.kekurangan(siklus.instrumenId());
    if (!kurang.isEmpty()) {
      return List.of(new Alasan(SK_010, "Instrumen belum siap: " + kurang.getFirst().pesan()));
    }
    if (!siap || instrumen.instrumen(siklus.instrumenId()).terkunci()) {
      return List.of();
    }
    return instrumen.kunci(pelaku, siklus.instrumenId()).alasan();
  }

  /// Gives a phase more time. A phase is never made shorter.
  public Putusan perpanjang(Pelaku pelaku, int tahun, Fase fase, Instant sampai, String alasan) {
    pelaku.wajib(TindakanSiklus.PERPANJANG_FASE);
    Siklus siklus = lock(tahun);
    if (siklus.status() != StatusSiklus.BERJALAN) {
      return Putusan.tolak(SK_018);
    }
    RentangFase lama =
        siklus.fase(fase).orElseThrow(() -> new TidakDitemukan("Fase " + fase.sebutan()));
    if (alasan.isBlank()) {
      return Putusan.tolak(SK_015);
    }
    if (!sampai.isAfter(lama.selesai())) {
      return Putusan.tolak(SK_016);
    }
    var baru =
        new Perpanjangan(
            fase, lama.selesai(), sampai, alasan.strip(), pelaku.nama(), clock.instant());
    repository.perpanjang(tahun, lama, baru);
    repository.sentuh(tahun);
    jurnal.catat(
        Catatan.dari(pelaku, "diperpanjang", objek(tahun))
            .alasan(baru.alasan())
            .perubahan(
                Isi.dari("fase", fase, "selesai", lama.selesai()),
                Isi.dari("fase", fase, "selesai", sampai)));
    return new Putusan.Diterima();
  }

  /// Takes a unit out of a running cycle, with the reason (for example because it was merged).
  public Putusan keluarkanPeserta(Pelaku pelaku, int tahun, long unitId, String alasan) {
    pelaku.wajib(TindakanSiklus.ATUR_SIKLUS);
    Siklus siklus = lock(tahun);
    if (siklus.status().beku()) {
      return Putusan.tolak(SK_018);
    }
    if (alasan.isBlank()) {
      return Putusan.tolak(SK_015, "Alasan wajib diisi.");
    }
    if (repository.listPeserta(tahun).stream().noneMatch(satu -> satu.unitId() == unitId)) {
      return Putusan.tolak(SK_020);
    }
    repository.keluarkanPeserta(tahun, unitId, alasan.strip(), clock.instant());
    repository.sentuh(tahun);
    jurnal.catat(
        Catatan.dari(pelaku, "dikeluarkan dari peserta", objek(tahun).unit(unitId))
            .alasan(alasan.strip()));
    return new Putusan.Diterima();
  }

  /// Marks the result as frozen; called by the module that freezes it, in the same transaction.
  public Putusan tetapkan(Pelaku pelaku, int tahun, String sidik) {
    return maju(pelaku, tahun, StatusSiklus.BERJALAN, StatusSiklus.DITETAPKAN, sidik);
  }

  /// Marks the result as published; called by the module that publishes it.
  public Putusan umumkan(Pelaku pelaku, int tahun, String sidik) {
    return maju(pelaku, tahun, StatusSiklus.DITETAPKAN, StatusSiklus.DIUMUMKAN, sidik);
  }

  private Putusan maju(
      Pelaku pelaku, int tahun, StatusSiklus dari, StatusSiklus menjadi, String sidik) {
    pelaku.wajib(TindakanSiklus.TETAPKAN_SIKLUS);
    if (lock(tahun).status() != dari) {
      return Putusan.tolak(SK_018);
    }
    repository.updateStatus(tahun, menjadi, clock.instant());
    repository.sentuh(tahun);
    catat(
        pelaku,
        menjadi.sebutan().toLowerCase(java.util.Locale.ROOT),
        tahun,
        Isi.dari("sidik", sidik));
    return new Putusan.Diterima();
  }

  private Siklus lock(int tahun) {
    return repository.lock(tahun).orElseThrow(() -> new TidakDitemukan("Siklus " + tahun));
  }

  private void catat(Pelaku pelaku, String tindakan, int tahun, String isi) {
    jurnal.catat(Catatan.dari(pelaku, tindakan, objek(tahun)).perubahan(null, isi));
  }

  private static Objek objek(int tahun) {
    return Objek.dari("siklus", tahun).tahun(tahun);
  }
}
