package id.bangga.bukti;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Throws away what a killed program left behind: half-received files, and files whose row was
/// never committed.
@Component
class PembersihGudang implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(PembersihGudang.class);
  private static final Duration SESUDAH_MULAI = Duration.ofMinutes(1);

  /// Between two folders; whoever is being served goes first.
  private static final Duration JEDA = Duration.ofMillis(10);

  private final GudangBerkas gudang;
  private final BerkasRepository repository;
  private final TransactionTemplate transaksi;
  private final Clock clock;
  private volatile @Nullable Thread nanti;
  private volatile boolean berhenti;

  PembersihGudang(
      GudangBerkas gudang,
      BerkasRepository repository,
      TransactionTemplate transaksi,
      Clock clock) {
    this.gudang = gudang;
    this.repository = repository;
    this.transaksi = transaksi;
    this.clock = clock;
  }

  /// Only beside a server, and not at once: it walks through all files, and the first pages are
  /// asked for now.
  @Override
  public void onApplicationEvent(ApplicationReadyEvent mulai) {
    if (mulai.getApplicationContext() instanceof WebServerApplicationContext) {
      nanti = Thread.ofVirtual().name("pembersih-gudang").start(this::tungguLaluBersihkan);
    }
  }

  private void tungguLaluBersihkan() {
    try {
      Thread.sleep(SESUDAH_MULAI);
      bersihkan();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // the server stops
    } catch (UncheckedIOException | NestedRuntimeException e) {
      if (!berhenti) {
        LOG.warn("Gudang bukti belum dibersihkan; dicoba lagi sesudah mulai berikutnya", e);
      }
    }
  }

  @Override
  public void destroy() {
    berhenti = true;
    Thread ditunggu = nanti;
    if (ditunggu != null) {
      ditunggu.interrupt();
    }
  }

  /// Looks at everything without being in anybody's way. Only files that seem to have no row are
  /// looked at again under the lock: while it is held nobody is bringing a file, so one without a
  /// row belongs to nobody.
  void bersihkan() throws InterruptedException {
    gudang.kosongkanTitipan(clock.instant().minus(Duration.ofDays(1)));
    Set<String> yatim = telusuri();
    yatim.removeAll(repository.semua().keySet());
    if (!yatim.isEmpty()) {
      transaksi.executeWithoutResult(_ -> {
        repository.kunciGudangSendiri();
        yatim.removeAll(repository.semua().keySet());
        yatim.forEach(gudang::buang);
      });
    }
  }

  private Set<String> telusuri() throws InterruptedException {
    Set<String> semua = new HashSet<>();
    for (Path rak : gudang.rak()) {
      semua.addAll(gudang.sidikDi(rak));
      Thread.sleep(JEDA);
    }
    return semua;
  }
}
