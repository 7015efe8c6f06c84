package id.bangga.basisdata;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/// The database of this program: starts in the background as soon as it is asked for, and is
/// stopped by {@link #close()}.
public final class Basisdata implements AutoCloseable {
  /// Logging starts here, before there are two threads that would start it.
  private static final Logger CATATAN = LoggerFactory.getLogger(Basisdata.class);

  private final CompletableFuture<Terbuka> terbuka;
  private final AtomicBoolean ditutup = new AtomicBoolean();
  private @Nullable CompletableFuture<Sambungan> skema;

  private Basisdata(Pembuka pembuka) {
    this.terbuka = new CompletableFuture<>();
    Thread.ofPlatform()
        .name("basisdata-mulai")
        .daemon()
        .start(() -> {
          try {
            terbuka.complete(pembuka.buka(ditutup::get));
            CATATAN.debug("Basis data siap");
          } catch (RuntimeException | Error e) {
            terbuka.completeExceptionally(e);
          }
        });
  }

  /// Opens the database, unless told meanwhile that nobody wants it any more.
  private interface Pembuka {
    Terbuka buka(BooleanSupplier batal);
  }

  /// A connection and what to stop at the end.
  private record Terbuka(Sambungan sambungan, Optional<PostgresTertanam> tertanam) {}

  /// The external database of `BANGGA_DB_URL` when that is set, else the embedded one in the
  /// folder.
  public static Basisdata utama(FolderData folder) {
    return Lingkungan.luar(System.getenv())
        .map(luar -> new Basisdata(_ -> new Terbuka(luar, Optional.empty())))
        .orElseGet(() -> tertanam(folder));
  }

  /// As {@link #utama}, for a short command that may run beside the server: when another program
  /// holds the folder, its database is used as a guest.
  public static Basisdata utamaAtauMenumpang(FolderData folder) {
    var luar = Lingkungan.luar(System.getenv());
    return luar.isPresent()
        ? utama(folder)
        : new Basisdata(batal ->
            KunciFolder.ambil(folder)
                .map(kunci -> buka(kunci, folder, SetelanPostgres.SUNGGUHAN, batal))
                .orElseGet(() -> new Terbuka(Menumpang.di(folder), Optional.empty())));
  }

  /// The embedded database, whatever the environment says.
  public static Basisdata tertanam(FolderData folder) {
    return tertanam(folder, SetelanPostgres.SUNGGUHAN);
  }

  static Basisdata tertanam(FolderData folder, SetelanPostgres setelan) {
    return new Basisdata(batal -> {
      var kunci = KunciFolder.ambil(folder).orElseThrow(() -> KunciFolder.terpakai(folder));
      return buka(kunci, folder, setelan, batal);
    });
  }

  private static Terbuka buka(
      KunciFolder kunci, FolderData folder, SetelanPostgres setelan, BooleanSupplier batal) {
    var postgres = PostgresTertanam.mulai(kunci, new ClusterPostgres(folder, setelan), batal);
    return new Terbuka(postgres.sambungan(), Optional.of(postgres));
  }

  /// Waits until the database answers.
  ///
  /// @throws GagalBasisdata with a sentence for the screen
  Sambungan sambungan() {
    return tunggu(terbuka).sambungan();
  }

  /// Waits until the schema is that of this build.
  ///
  /// @throws GagalBasisdata with a sentence for the screen
  Sambungan mutakhir() {
    return tunggu(skema());
  }

  /// Begun once, by whoever comes first, on a thread of its own.
  private synchronized CompletableFuture<Sambungan> skema() {
    if (skema == null) {
      skema =
          terbuka.thenApplyAsync(
              buka -> Migrasi.mutakhirkan(buka.sambungan()),
              kerja -> Thread.ofPlatform().name("basisdata-skema").daemon().start(kerja));
    }
    return skema;
  }

  private static <T> T tunggu(CompletableFuture<T> hasil) {
    try {
      return hasil.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException sebab) {
        throw sebab;
      }
      throw e;
    }
  }

  /// Puts this database into a context that is about to start; closing the context stops it, after
  /// everything that uses it. The schema is looked at beside that start, which asks for its tables
  /// only later.
  public void pasang(ConfigurableApplicationContext konteks) {
    var _ = skema();
    var pabrik = (DefaultListableBeanFactory) konteks.getBeanFactory();
    pabrik.registerSingleton("basisdata", this);
    pabrik.registerDisposableBean("basisdata", this::close);
  }

  /// Stops an embedded database, also one that is only just starting, but never in the middle of
  /// bringing its schema up to date. May be called twice.
  @Override
  public void close() {
    if (ditutup.compareAndSet(false, true)) {
      tungguSkema();
      terbuka
          .handle((buka, _) -> Optional.ofNullable(buka))
          .join()
          .flatMap(Terbuka::tertanam)
          .ifPresent(PostgresTertanam::close);
    }
  }

  /// Until the schema has been brought up to date, or has failed, where that was begun.
  private synchronized void tungguSkema() {
    if (skema != null) {
      skema.handle((_, _) -> true).join();
    }
  }
}
