package id.bangga.akun;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Keys with which programs use the API in the name of an account, with some of its roles.
@Service
public class KunciApiService {
  private final KunciApiRepository repository;
  private final Clock clock;

  KunciApiService(KunciApiRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /// Who acts with this key, holding the key's roles as far as the account holds them today.
  public Optional<SesiAktif> muat(String token) {
    Instant kini = clock.instant();
    var termuat = repository.muat(Token.sidik(token), kini, LocalDate.now(clock));
    termuat.ifPresent(kunci -> repository.sentuh(kunci.id(), kini, kini.minusSeconds(300)));
    return termuat.map(kunci -> new SesiAktif(0, kunci.pelaku(), kunci.wajibGanti(), false));
  }
}
