package id.bangga.akun;

import id.bangga.akun.AkunRepository.SandiTersimpan;
import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.web.Asal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sessions in the database: opened at sign-in, loaded with every request, ended one by one or all
/// at once.
@Service
public class SesiService {
  private static final Duration SENTUH = Duration.ofMinutes(5);

  private final SesiRepository repository;
  private final IngatanSesi ingatan;
  private final KunciApiRepository kunci;
  private final AkunRepository akun;
  private final BertindakService bertindak;
  private final Jurnal jurnal;
  private final AturanMasuk aturan;
  private final Clock clock;

  SesiService(
      SesiRepository repository,
      IngatanSesi ingatan,
      KunciApiRepository kunci,
      AkunRepository akun,
      BertindakService bertindak,
      Jurnal jurnal,
      AturanMasuk aturan,
      Clock clock) {
    this.repository = repository;
    this.ingatan = ingatan;
    this.kunci = kunci;
    this.akun = akun;
    this.bertindak = bertindak;
    this.jurnal = jurnal;
    this.aturan = aturan;
    this.clock = clock;
  }

  /// The session of this token with the roles in force today: remembered for a moment, else one
  /// query, and rarely one update. Without transaction, which would double the round trips.
  public Optional<SesiAktif> muat(String token) {
    byte[] sidik = Token.sidik(token);
    return ingatan.sesi(sidik, () -> baca(sidik));
  }

  private Optional<SesiAktif> baca(byte[] sidik) {
    Instant kini = clock.instant();
    var termuat = repository.muat(sidik, kini, LocalDate.now(clock), kini.minus(aturan.diam()));
    if (termuat.isEmpty()) {
      return Optional.empty();
    }
    var sesi = termuat.get().sesi();
    if (termuat.get().lewatWaktu()) {
      bertindak.kembali(sesi);
      return baca(sidik);
    }
    if (termuat.get().terakhir().plus(SENTUH).isBefore(kini)) {
      repository.sentuh(sesi.sesiId(), kini);
    }
    return Optional.of(sesi);
  }

  /// Opens a session for an account whose password has just been checked.
  @Transactional
  public String buka(long akunId, Asal asal) {
    Instant kini = clock.instant();
    String token = Token.baru();
    long id = repository.insert(Token.sidik(token), akunId, asal, kini, kini.plus(aturan.paling()));
    repository.deleteKedaluwarsa(kini);
    String nama = akun.catatMasuk(akunId, kini);
    var pelaku = new Pelaku(akunId, nama, Set.of(), Jalur.WEB, null);
    jurnal.catat(
        Catatan.dari(pelaku, "masuk", Objek.dari("sesi", id))
            .perubahan(null, Isi.dari("alamat", asal.alamat())));
    return token;
  }

  /// Ends the session of this request.
  @Transactional
  public void keluar(SesiAktif sesi) {
    if (repository.delete(sesi.sesiId(), sesi.pelaku().akunId()) > 0) {
      jurnal.catat(sesi.pelaku(), "keluar", Objek.dari("sesi", sesi.sesiId()));
    }
  }

  /// Ends every session of one's own account, this one too, and revokes the account's API keys:
  /// whoever had hold of a session may have made one.
  @Transactional
  public void keluarSemua(Pelaku pelaku) {
    int jumlah = repository.deleteSemua(pelaku.akunId());
    int dicabut = kunci.cabutSemua(pelaku.akunId(), clock.instant());
    jurnal.catat(
        Catatan.dari(pelaku, "keluar dari semua perangkat", Objek.dari("akun", pelaku.akunId()))
            .perubahan(
                Isi.dari("sesi", jumlah, "kunci API", dicabut),
                Isi.dari("sesi", 0, "kunci API", 0)));
  }

  /// Keeps the new password and ends every other session of the account.
  @Transactional
  void gantiSandi(SesiAktif sesi, String tersandi) {
    Pelaku pelaku = sesi.pelaku();
    akun.updateSandi(
        pelaku.akunId(), new SandiTersimpan(tersandi, false, clock.instant(), pelaku.nama()));
    repository.deleteSelain(pelaku.akunId(), sesi.sesiId());
    jurnal.catat(pelaku, "sandi diganti", Objek.dari("akun", pelaku.akunId()));
  }

  /// Ends one of one's own sessions.
  @Transactional
  public void akhiri(Pelaku pelaku, long sesiId) {
    if (repository.delete(sesiId, pelaku.akunId()) == 0) {
      throw new TidakDitemukan("Sesi");
    }
    jurnal.catat(pelaku, "sesi diakhiri", Objek.dari("sesi", sesiId));
  }

  /// One's own sessions, last used first.
  @Transactional(readOnly = true)
  public List<SesiTercatat> daftar(Pelaku pelaku) {
    Instant kini = clock.instant();
    return repository.daftar(pelaku.akunId(), kini, kini.minus(aturan.diam()));
  }
}
