package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.SK_001;
import static id.bangga.siklus.KodeAturanSiklus.SK_018;
import static id.bangga.siklus.TindakanSiklus.ATUR_SIKLUS;
import static id.bangga.siklus.TindakanSiklus.BUKA_SIKLUS;
import static id.bangga.siklus.TindakanSiklus.TETAPKAN_SIKLUS;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The yearly cycle. Modules that let people act in a phase ask {@link #terbuka} first.
///
/// Readings are without an actor: other modules have checked the right of their own page; they cost
/// one short query and otherwise come from memory.
@Service
public class SiklusService {
  private final SiklusRepository repository;
  private final SiklusTerkini terkini;
  private final PenulisSiklus penulis;
  private final PenulisPeserta peserta;
  private final InstrumenService instrumen;
  private final Clock clock;

  SiklusService(
      SiklusRepository repository,
      SiklusTerkini terkini,
      PenulisSiklus penulis,
      PenulisPeserta peserta,
      InstrumenService instrumen,
      Clock clock) {
    this.repository = repository;
    this.terkini = terkini;
    this.penulis = penulis;
    this.peserta = peserta;
    this.instrumen = instrumen;
    this.clock = clock;
  }

  /// The cycle of a year, else {@link TidakDitemukan}.
  public Siklus siklus(int tahun) {
    return terkini.wajib(tahun).siklus();
  }

  /// The cycle, held as it is until commit. Whoever writes what belongs to a result asks this
  /// before reading anything else: freezing waits for those who hold the cycle, and who comes later
  /// finds it frozen. Holders do not wait for each other.
  @Transactional(propagation = Propagation.MANDATORY)
  public Siklus tahan(int tahun) {
    return terkini.tahan(tahun).siklus();
  }

  /// The cycle, once nobody holds it; nobody does until commit. What is read after this stays so.
  @Transactional(propagation = Propagation.MANDATORY)
  public Siklus hentikan(int tahun) {
    return repository.wajibLock(tahun);
  }

  public Optional<Siklus> find(int tahun) {
    return terkini.find(tahun).map(SiklusTerkini.Potret::siklus);
  }

  /// All cycles, newest first.
  public List<Siklus> daftar() {
    return terkini.daftar();
  }

  /// The newest cycle that is under way.
  public Optional<Siklus> berjalan() {
    return daftar().stream().filter(satu -> satu.status() == StatusSiklus.BERJALAN).findFirst();
  }

  /// The newest cycle under way, else the newest of any state.
  public Optional<Siklus> terkini() {
    return berjalan().or(() -> daftar().stream().findFirst());
  }

  public Instrumen instrumen(int tahun) {
    return instrumen.instrumen(siklus(tahun).instrumenId());
  }

  /// The units that take part, by code.
  public List<Peserta> peserta(int tahun) {
    return List.copyOf(terkini.wajib(tahun).peserta().values());
  }

  public Optional<Peserta> peserta(int tahun, long unitId) {
    return Optional.ofNullable(terkini.wajib(tahun).peserta().get(unitId));
  }

  /// May what belongs to this phase be done now?
  public Putusan terbuka(int tahun, Fase fase) {
    return AturanFase.terbuka(siklus(tahun), fase, clock.instant());
  }

  /// The end of the grace period behind a phase: what was in flight is accepted until then.
  public Instant akhirTenggang(int tahun, Fase fase) {
    Siklus siklus = siklus(tahun);
    return rentang(siklus, fase)
        .selesai()
        .plus(Duration.ofMinutes(siklus.parameter().menitTenggang()));
  }

  /// Is the phase over, but its grace period not yet?
  public boolean dalamTenggang(int tahun, Fase fase) {
    Instant saat = clock.instant();
    Siklus siklus = siklus(tahun);
    return siklus.berjalan()
        && rentang(siklus, fase).lewat(saat)
        && saat.isBefore(akhirTenggang(tahun, fase));
  }

  private static RentangFase rentang(Siklus siklus, Fase fase) {
    return siklus.fase(fase).orElseThrow(() -> new TidakDitemukan("Fase " + fase.sebutan()));
  }

  /// What stands in the way of opening the cycle; empty when nothing does.
  public List<Alasan> kekurangan(int tahun) {
    Siklus siklus = siklus(tahun);
    return AturanSiklus.periksaPembukaan(
        siklus,
        peserta(tahun).size(),
        instrumen.instrumen(siklus.instrumenId()),
        instrumen.kekurangan(siklus.instrumenId()));
  }

  /// Prepares a cycle with the proposed schedule, the default parameters and criteria, and every
  /// unit of today as participant.
  @Transactional
  public Putusan buat(Pelaku pelaku, int tahun, String nama, long instrumenId) {
    pelaku.wajib(ATUR_SIKLUS);
    Putusan putusan = periksaBaru(tahun, nama);
    if (putusan.diterima()) {
      instrumen.instrumen(instrumenId);
      penulis.buat(pelaku, tahun, nama.strip(), instrumenId);
    }
    return putusan;
  }

  Putusan periksaBaru(int tahun, String nama) {
    List<Alasan> alasan = AturanSiklus.periksaNama(tahun, nama);
    return alasan.isEmpty() && find(tahun).isPresent()
        ? Putusan.tolak(SK_001, "Siklus tahun %d sudah ada.".formatted(tahun))
        : Putusan.dari(alasan);
  }

  @Transactional
  public Putusan ubahNama(Pelaku pelaku, int tahun, long versi, String nama, long instrumenId) {
    pelaku.wajib(ATUR_SIKLUS);
    instrumen.instrumen(instrumenId);
    return ubah(
        pelaku,
        tahun,
        versi,
        AturanSiklus.periksaNama(tahun, nama),
        lama -> penulis.ubahNama(pelaku, lama, nama.strip(), instrumenId));
  }

  @Transactional
  public Putusan ubahFase(Pelaku pelaku, int tahun, long versi, List<RentangFase> fase) {
    return ubah(
        pelaku,
        tahun,
        versi,
        AturanFase.periksa(tahun, fase),
        lama -> penulis.ubahFase(pelaku, lama, fase));
  }

  @Transactional
  public Putusan ubahParameter(Pelaku pelaku, int tahun, long versi, ParameterSiklus parameter) {
    return ubah(
        pelaku,
        tahun,
        versi,
        AturanSiklus.periksaParameter(parameter),
        lama -> penulis.ubahParameter(pelaku, lama, parameter));
  }

  @Transactional
  public Putusan ubahKriteria(Pelaku pelaku, int tahun, long versi, List<KriteriaJuri> kriteria) {
    return ubah(
        pelaku,
        tahun,
        versi,
        AturanSiklus.periksaKriteria(kriteria),
        lama -> penulis.ubahKriteria(pelaku, lama, kriteria));
  }

  private Putusan ubah(
      Pelaku pelaku, int tahun, long versi, List<Alasan> keberatan, Consumer<Siklus> tulis) {
    pelaku.wajib(ATUR_SIKLUS);
    Siklus lama = repository.wajibLock(tahun);
    List<Alasan> tertutup = AturanSiklus.periksaUbah(lama);
    if (!tertutup.isEmpty()) {
      return Putusan.dari(tertutup);
    }
    lama.wajibVersi(versi);
    if (keberatan.isEmpty()) {
      tulis.accept(lama);
    }
    return Putusan.dari(keberatan);
  }

  /// Opens the cycle: everything is checked once more, the instrument is locked, names and groups
  /// of the participants are frozen as they are today.
  @Transactional
  public Putusan buka(Pelaku pelaku, int tahun) {
    pelaku.wajib(BUKA_SIKLUS);
    Siklus lama = repository.wajibLock(tahun);
    List<Alasan> alasan = kekurangan(tahun);
    if (!alasan.isEmpty()) {
      return Putusan.dari(alasan);
    }
    Putusan terkunci = instrumen.kunci(pelaku, lama.instrumenId());
    if (terkunci.diterima()) {
      peserta.samakan(tahun, tahun);
      penulis.maju(pelaku, lama, StatusSiklus.BERJALAN, null);
    }
    return terkunci;
  }

  /// Removes a cycle that has not been opened.
  @Transactional
  public Putusan hapus(Pelaku pelaku, int tahun) {
    pelaku.wajib(ATUR_SIKLUS);
    Siklus lama = repository.wajibLock(tahun);
    Putusan putusan = Putusan.dari(AturanSiklus.periksaUbah(lama));
    if (putusan.diterima()) {
      penulis.hapus(pelaku, lama);
    }
    return putusan;
  }

  /// Marks the result as frozen; called by the module that freezes it, in the same transaction.
  @Transactional
  public Putusan tetapkan(Pelaku pelaku, int tahun, String sidik) {
    return maju(pelaku, tahun, StatusSiklus.DITETAPKAN, sidik);
  }

  /// Marks the result as published; called by the module that publishes it.
  @Transactional
  public Putusan umumkan(Pelaku pelaku, int tahun, String sidik) {
    return maju(pelaku, tahun, StatusSiklus.DIUMUMKAN, sidik);
  }

  private Putusan maju(Pelaku pelaku, int tahun, StatusSiklus menjadi, String sidik) {
    pelaku.wajib(TETAPKAN_SIKLUS);
    Siklus lama = repository.wajibLock(tahun);
    if (lama.status().berikut().filter(menjadi::equals).isEmpty()) {
      return Putusan.tolak(
          SK_018,
          "Siklus %d berstatus %s, belum dapat menjadi %s."
              .formatted(tahun, lama.status().sebutan(), menjadi.sebutan()));
    }
    penulis.maju(pelaku, lama, menjadi, sidik);
    return new Putusan.Diterima();
  }
}
