package id.bangga.basisdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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
  private static final int RAMAI = 8;

  private static final long KUMPUL_NANO = 7_000_000;

  /// So many make it worth while at once.
  private static final int CUKUP = 64;

  private final ReentrantLock kunci = new ReentrantLock();
  private final Condition berubah = kunci.newCondition();
  private final TransactionTemplate transaksi;
  private final Function<List<P>, List<H>> tulis;
  private final int terbanyak;
  private final Thread penulis;
  private List<Tunggu<P, H>> antrean = new ArrayList<>();
  private boolean tutup;

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
    this.transaksi = new TransactionTemplate(pengelola);
    this.terbanyak = terbanyak;
    this.tulis = tulis;
    this.penulis = Thread.ofPlatform().name(nama).daemon().start(this::jalan);
  }

  /// Writes durably and returns the outcome; empty when too many acts wait already (nothing was
  /// written, the caller may ask to try again).
  public Optional<H> tulis(P tindakan) {
    var tunggu = new Tunggu<P, H>(tindakan, new CompletableFuture<>());
    if (!antre(tunggu)) {
      return Optional.empty();
    }
    try {
      return Optional.of(tunggu.hasil().join());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException sebab ? sebab : e;
    }
  }

  private boolean antre(Tunggu<P, H> tunggu) {
    kunci.lock();
    try {
      if (tutup || antrean.size() >= terbanyak * 16) {
        return false;
      }
      antrean.add(tunggu);
      if (antrean.size() == 1 || antrean.size() == CUKUP) {
        berubah.signal();
      }
      return true;
    } finally {
      kunci.unlock();
    }
  }

  private void jalan() {
    long siap = System.nanoTime();
    List<Tunggu<P, H>> kelompok = ambil(siap);
    while (!kelompok.isEmpty()) {
      siap = System.nanoTime() + (kelompok.size() < RAMAI ? 0 : KUMPUL_NANO);
      selesaikan(kelompok);
      kelompok = ambil(siap);
    }
  }

  /// The next group, not before this moment unless it is large enough; empty once closed.
  private List<Tunggu<P, H>> ambil(long siap) {
    kunci.lock();
    try {
      while (antrean.isEmpty() && !tutup) {
        berubah.awaitUninterruptibly();
      }
      kumpulkan(siap);
      List<Tunggu<P, H>> semua = antrean;
      int banyak = Math.min(terbanyak, semua.size());
      antrean = new ArrayList<>(semua.subList(banyak, semua.size()));
      return semua.subList(0, banyak);
    } finally {
      kunci.unlock();
    }
  }

  private void kumpulkan(long siap) {
    try {
      long sisa = siap - System.nanoTime();
      while (sisa > 0 && antrean.size() < CUKUP && !tutup) {
        sisa = berubah.awaitNanos(sisa);
      }
    } catch (InterruptedException _) {
      // an interruption ends the wait, never the writer
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
    kunci.lock();
    try {
      tutup = true;
      berubah.signal();
    } finally {
      kunci.unlock();
    }
    try {
      penulis.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Tunggu<P, H>(P tindakan, CompletableFuture<H> hasil) {}
}
