package id.bangga.layanan.web;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The requests that are being served before the servlet container, of which a graceful stop of the
/// container knows nothing: after no new ones are taken and before connections are closed, the stop
/// waits for them here.
@Component
final class SedangDilayani implements SmartLifecycle {
  private static final int DETIK_TERLAMA = 30;

  private final Phaser sedang =
      new Phaser() {
        @Override
        protected boolean onAdvance(int tahap, int terdaftar) {
          return false; // nobody being served is no end
        }
      };

  private volatile boolean jalan;

  void masuk() {
    sedang.register();
  }

  void keluar() {
    sedang.arriveAndDeregister();
  }

  @Override
  public void start() {
    jalan = true;
  }

  @Override
  public void stop() {
    jalan = false;
    sedang.register();
    try {
      sedang.awaitAdvanceInterruptibly(
          sedang.arriveAndDeregister(), DETIK_TERLAMA, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException _) {
      // who has not been answered by now has not been told that anything is stored
    }
  }

  @Override
  public boolean isRunning() {
    return jalan;
  }

  @Override
  public int getPhase() {
    return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 512;
  }
}
