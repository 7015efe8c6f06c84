package id.bangga.akun;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Remembers for a moment whose session a token opens, so that a juror's saves do not each ask the
/// database who sends them.
///
/// What this program changes about sessions, accounts or roles is known with the next request: the
/// repositories forget everything with the change and again when it is committed, before it is
/// acknowledged. What another process changes (`admin sandi`) is known two seconds later at most.
@Component
class IngatanSesi {
  private static final Duration UMUR = Duration.ofSeconds(2);
  private static final int TERBANYAK = 20_000;

  private final Clock clock;
  private volatile Map<ByteBuffer, Ingatan> isi = new ConcurrentHashMap<>();

  IngatanSesi(Clock clock) {
    this.clock = clock;
  }

  private record Ingatan(SesiAktif sesi, Instant sampai) {}

  /// What is read belongs to the memory that was there before the reading: a change in between
  /// throws both away.
  Optional<SesiAktif> sesi(byte[] sidik, Supplier<Optional<SesiAktif>> baca) {
    Map<ByteBuffer, Ingatan> sebelum = isi;
    Instant kini = clock.instant();
    Ingatan ada = sebelum.get(ByteBuffer.wrap(sidik));
    if (ada != null && kini.isBefore(ada.sampai())) {
      return Optional.of(ada.sesi());
    }
    Optional<SesiAktif> terbaca = baca.get();
    if (sebelum.size() >= TERBANYAK) {
      kosongkan();
    }
    terbaca.ifPresent(
        sesi -> sebelum.put(ByteBuffer.wrap(sidik), new Ingatan(sesi, kini.plus(UMUR))));
    return terbaca;
  }

  /// Called with every change of a session, an account or a role.
  void lupakan() {
    kosongkan();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              kosongkan();
            }
          });
    }
  }

  private void kosongkan() {
    isi = new ConcurrentHashMap<>();
  }
}
