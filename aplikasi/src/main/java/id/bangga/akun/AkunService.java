package id.bangga.akun;

import id.bangga.bersama.Peran;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What other modules may know about accounts: names, holders of a role, superiors, relations. The
/// caller has checked that the reader may see it.
@Service
@Transactional(readOnly = true)
public class AkunService {
  private final AkunRepository repository;
  private final PenugasanRepository penugasan;
  private final HubunganRepository hubungan;
  private final Clock clock;

  AkunService(
      AkunRepository repository,
      PenugasanRepository penugasan,
      HubunganRepository hubungan,
      Clock clock) {
    this.repository = repository;
    this.penugasan = penugasan;
    this.hubungan = hubungan;
    this.clock = clock;
  }

  public Optional<Akun> find(long id) {
    return repository.find(id);
  }

  /// The account with this user name, in whatever case it is typed.
  public Optional<Akun> findNama(String namaPengguna) {
    return repository.pemakaiNama(AturanAkun.rapikanNama(namaPengguna)).flatMap(repository::find);
  }

  /// Names of these accounts.
  public Map<Long, String> nama(Collection<Long> id) {
    return repository.nama(id);
  }

  /// Active accounts that hold this role today, for this unit if one is given (whoever holds it for
  /// all units counts too).
  public List<Long> pemegang(Peran peran, @Nullable Long unitId) {
    return penugasan.pemegang(peran, unitId, LocalDate.now(clock));
  }

  /// Roles given to this account, past ones too.
  public List<PenugasanTercatat> penugasan(long akunId) {
    return penugasan.daftar(akunId);
  }

  /// Superiors of this account, the nearest first.
  public List<Long> rantaiAtasan(long akunId) {
    return repository.rantaiAtasan(akunId);
  }

  /// Declared relations of this account that have not been withdrawn, in both directions.
  public List<Hubungan> hubungan(long akunId) {
    return hubungan.daftar(akunId);
  }
}
