package id.bangga.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// The optimising compiler of the virtual machine gives way while a server starts: what it makes
/// then comes too late for the start, of which it would take a third on a small machine. It works
/// as usual again once the server listens and has had time for its first page.
///
/// Only where Linux lets the program take the priority back; elsewhere nothing changes.
final class PenyusunMengalah {
  private static final String PENYUSUN = "C2 CompilerThre";
  private static final int SEJAUH = 10;
  private static final Duration HALAMAN_PERTAMA = Duration.ofSeconds(2);

  private final String nama;
  private final CountDownLatch siap = new CountDownLatch(1);
  private int biasa;

  PenyusunMengalah(String nama) {
    this.nama = nama;
  }

  static PenyusunMengalah mulai() {
    var penyusun = new PenyusunMengalah(PENYUSUN);
    if (ThreadLinux.ada()) {
      Thread.ofPlatform().name("penyusun-mengalah").daemon().start(penyusun::selamaMulai);
    }
    return penyusun;
  }

  /// The server listens, or will never.
  void siap() {
    siap.countDown();
  }

  private void selamaMulai() {
    try {
      if (mengalah()) {
        siap.await();
        Thread.sleep(HALAMAN_PERTAMA);
        kembali();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Tries on the thread that asks whether Linux allows this and its undoing; where it does not,
  /// that one thread stays a little behind the others.
  ///
  /// @return whether it is allowed
  boolean mengalah() {
    var ini = ThreadLinux.ini();
    biasa = ini.nice();
    if (ini.nice(biasa + 1) && ini.nice(biasa)) {
      ThreadLinux.bernama(nama).forEach(t -> t.nice(biasa + SEJAUH));
      return true;
    }
    return false;
  }

  /// Compilers started meanwhile by one that gave way do so too, so all are looked up again.
  void kembali() {
    ThreadLinux.bernama(nama).forEach(t -> t.nice(biasa));
  }
}
