package id.bangga.basisdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Group commit: small acts that arrive together share one transaction and one flush to disk, and
/// each caller is answered only after that commit. While one group is being committed the next
/// gathers, so the group grows with the load and a lone act waits for nobody.
///
/// When a group fails, its acts are tried again one by one, so that one bad act spoils no other.
///
/// @param <P> the act, already checked
/// @param <H> its outcome
public final class TulisKelompok<P, H> implements AutoCloseable {
  /// After a group of this size the next one gathers for a moment: each transaction has a price of
  /// its own, and a crowd that waits a little longer pays it less often.
  private static final int RAMAI = 16;

  private static final long KUMPUL_NANO = 5_000_000;

  private final BlockingQueue<Tunggu<P, H>> antrean;
  private final TransactionTemplate transaksi;
  private final Function<List<P>, List<H>> tulis;
  private final int terbanyak;
  private final Thread penulis;
  private volatile boolean tutup;

  /// Starts the writer.
  ///
  /// @param nama name of the writer's thread
  /// @param terbanyak most acts in one transaction; sixteen times as many may wait
  /// @param tulis writes a group inside the transaction and returns one outcome for each act, in
  ///   order
  public TulisKelompok(
      String nama,
      PlatformTransactionManager pengelola,
      int terbanyak,
      Function<List<P>, List<H>> tulis) {
    this.antrean = new ArrayBlockingQueue<>(terbanyak * 16);
    this.transaksi = new TransactionTemplate(pengelola);
    this.terbanyak = terbanyak;
    this.tulis = tulis;
    this.penulis = Thread.ofPlatform().name(nama).daemon().start(this::jalan);
  }

  /// Writes durably and returns the outcome; empty when too many acts wait already (nothing was
  /// written, the caller may ask to try again).
  public Optional<H> tulis(P tindakan) {
    var tunggu = new Tunggu<P, H>(tindakan, new CompletableFuture<>());
    if (tutup || !antrean.offer(tunggu)) {
      return Optional.empty();
    }
    if (tutup && antrean.remove(tunggu)) {
      return Optional.empty();
    }
    try {
      return Optional.of(tunggu.hasil().join());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException sebab ? sebab : e;
    }
  }

  private void jalan() {
    List<Tunggu<P, H>> kelompok = new ArrayList<>(terbanyak);
    long siap = System.nanoTime();
    while (!tutup || !antrean.isEmpty()) {
      try {
        kelompok.add(antrean.take());
        LockSupport.parkNanos(tutup ? 0 : siap - System.nanoTime());
        antrean.drainTo(kelompok, terbanyak - 1);
        siap = System.nanoTime() + (kelompok.size() < RAMAI ? 0 : KUMPUL_NANO);
        selesaikan(kelompok);
      } catch (InterruptedException _) {
        // close() wakes the writer; the loop's condition decides
      } finally {
        kelompok.clear();
      }
    }
  }

  private void selesaikan(List<Tunggu<P, H>> kelompok) {
    try {
      var hasil = simpan(kelompok.stream().map(Tunggu::tindakan).toList());
      for (int i = 0; i < kelompok.size(); i++) {
        kelompok.get(i).hasil().complete(hasil.get(i));
      }
    } catch (RuntimeException | Error e) {
      if (kelompok.size() == 1) {
        kelompok.getFirst().hasil().completeExceptionally(e);
      } else {
        kelompok.forEach(satu -> selesaikan(List.of(satu)));
      }
    }
  }

  private List<H> simpan(List<P> tindakan) {
    List<H> hasil = transaksi.execute(_ -> tulis.apply(tindakan));
    if (hasil.size() != tindakan.size()) {
      throw new IllegalStateException(
          "%d tindakan, %d hasil".formatted(tindakan.size(), hasil.size()));
    }
    return hasil;
  }

  /// Writes what waits, then stops.
  @Override
  public void close() {
    tutup = true;
    penulis.interrupt();
    try {
      penulis.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Tunggu<P, H>(P tindakan, CompletableFuture<H> hasil) {}
}
