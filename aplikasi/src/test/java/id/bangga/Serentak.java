package id.bangga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets two acts run into each other on the real locks of the database.
public final class Serentak implements AutoCloseable {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaksi;
  private final ExecutorService pekerja = Executors.newVirtualThreadPerTaskExecutor();

  public Serentak(JdbcClient jdbc, PlatformTransactionManager pengelola) {
    this.jdbc = jdbc;
    this.transaksi = new TransactionTemplate(pengelola);
  }

  /// Does one act and starts another: the first is committed once the second waits for it.
  public <T> Future<T> bertemu(Runnable dulu, Callable<T> kemudian) {
    return bertemu(dulu, kemudian, _ -> {});
  }

  /// @param sambil done by the first while the second waits; when it fails, so does the first
  public <T> Future<T> bertemu(Runnable dulu, Callable<T> kemudian, Consumer<Future<T>> sambil) {
    return transaksi.execute(_ -> {
      dulu.run();
      Future<T> hasil = pekerja.submit(kemudian);
      while (!hasil.isDone() && !menunggu()) {
        Thread.onSpinWait();
      }
      assertThat(hasil.isDone()).isFalse();
      sambil.accept(hasil);
      return hasil;
    });
  }

  private boolean menunggu() {
    return jdbc.sql(
            """
            select exists (
              select from pg_locks l
              join pg_stat_activity a using (pid)
              where not l.granted and a.datname = current_database())
            """)
        .query(Boolean.class)
        .single();
  }

  @Override
  public void close() {
    pekerja.close();
  }
}
