package id.bangga.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// The optimising compiler of the virtual machine gives way while a server starts: what it makes
/// then comes too late for the start, of which it would take a third on a small machine. It gets
/// only what nobody else wants, and works as usual again once the server listens and has had time
/// for its first page. A mere lower priority (nice) is not enough: the processor on which it works
/// then counts as busy, and threads of the start wait for one another on the other one.
///
/// Only where Linux lets the program take this back; elsewhere nothing changes.
final class CompilerPriority {
  private static final String COMPILER = "C2 CompilerThre";
  private static final Duration FIRST_PAGE = Duration.ofSeconds(2);

  private final String name;
  private final PrintWriter galat;
  private final CountDownLatch ready = new CountDownLatch(1);
  private int usual;

  CompilerPriority(PrintWriter galat) {
    this(COMPILER, galat);
  }

  CompilerPriority(String name, PrintWriter galat) {
    this.name = name;
    this.galat = galat;
  }

  /// Lowers it beside the start, until {@link #ready}.
  void lowerWhileStarting() {
    if (LinuxThread.known()) {
      Thread.ofPlatform().name("compiler-priority").daemon().start(this::whileStarting);
    }
  }

  /// The server listens, or will never, or has long work of its own to do first.
  void ready() {
    ready.countDown();
  }

  void whileStarting() {
    try {
      if (lower()) {
        try {
          ready.await();
          Thread.sleep(FIRST_PAGE);
        } finally {
          restore();
        }
      }
    } catch (IllegalStateException | UncheckedIOException e) {
      galat.println("Prioritas kompilator Java tidak dapat diatur; server mulai seperti biasa.");
      galat.flush();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Tries on the thread that asks whether Linux allows this and its undoing; where it does not,
  /// that one thread stays a little behind the others.
  ///
  /// @return whether it is allowed
  boolean lower() {
    var current = LinuxThread.current();
    usual = current.policy();
    if (current.policy(LinuxThread.IDLE) && current.policy(usual)) {
      LinuxThread.named(name).forEach(t -> t.policy(LinuxThread.IDLE));
      return true;
    }
    return false;
  }

  /// Compilers started meanwhile by one that gave way do so too, so all are looked up again.
  void restore() {
    LinuxThread.named(name).forEach(t -> t.policy(usual));
  }
}
