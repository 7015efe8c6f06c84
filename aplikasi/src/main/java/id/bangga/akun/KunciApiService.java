package id.bangga.akun;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys with which programs use the API in the name of an account, with some of its roles.
@Service
public class KunciApiService {
  private static final String AWALAN = "bangga_";
  private static final int NAMA_TERPANJANG = 100;
  private static final int HARI_TERLAMA = 365;

  private final KunciApiRepository repository;
  private final Jurnal jurnal;
  private final Clock clock;

  KunciApiService(KunciApiRepository repository, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Who acts with this key, holding the key's roles as far as the account holds them today.
  public Optional<SesiAktif> muat(String token) {
    Instant kini = clock.instant();
    var termuat = repository.muat(Token.sidik(token), kini, LocalDate.now(clock));
    termuat.ifPresent(kunci -> repository.sentuh(kunci.id(), kini, kini.minusSeconds(300)));
    return termuat.map(kunci -> new SesiAktif(0, kunci.pelaku(), kunci.wajibGanti(), false));
  }

  /// One's own keys that are still good.
  @Transactional(readOnly = true)
  public List<KunciTercatat> daftar(Pelaku pelaku) {
    return repository.daftar(pelaku.akunId(), clock.instant());
  }

  /// Makes a key for one's own account.
  @Transactional
  public HasilKunci buat(Pelaku pelaku, KunciBaru baru) {
    pelaku.wajib(TindakanAkun.KUNCI_API_SENDIRI);
    List<Alasan> alasan = keberatan(pelaku, baru);
    if (!alasan.isEmpty()) {
      return new HasilKunci.Gagal(alasan);
    }
    String token = AWALAN + Token.baru();
    Instant kini = clock.instant();
    Instant sampai = kini.plus(Duration.ofDays(baru.hari()));
    long id = repository.insert(Token.sidik(token), pelaku.akunId(), baru, kini, sampai);
    jurnal.catat(
        Catatan.dari(pelaku, "kunci API dibuat", Objek.dari("kunci_api", id))
            .perubahan(
                null, Isi.dari("nama", baru.nama(), "peran", baru.peran(), "kedaluwarsa", sampai)));
    return new HasilKunci.Dibuat(id, token);
  }

  private static List<Alasan> keberatan(Pelaku pelaku, KunciBaru baru) {
    List<Alasan> alasan = new ArrayList<>();
    if (pelaku.atasNama() != null || pelaku.lewat() != Jalur.WEB) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_043));
    }
    if (baru.nama().isEmpty() || baru.nama().length() > NAMA_TERPANJANG) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_040));
    }
    if (baru.peran().isEmpty() || !pelaku.peran().containsAll(baru.peran())) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_041));
    }
    if (baru.hari() < 1 || baru.hari() > HARI_TERLAMA) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_042));
    }
    return alasan;
  }

  /// Withdraws one of one's own keys, at once.
  @Transactional
  public void cabut(Pelaku pelaku, long id) {
    if (repository.cabut(id, pelaku.akunId(), clock.instant()) == 0) {
      throw new TidakDitemukan("Kunci API");
    }
    jurnal.catat(pelaku, "kunci API dicabut", Objek.dari("kunci_api", id));
  }
}
