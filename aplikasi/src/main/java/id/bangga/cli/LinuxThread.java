package id.bangga.cli;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A thread of this program as Linux knows it; the virtual machine's own are among them.
record LinuxThread(Path folder) {
  private static final Path ALL = Path.of("/proc/self/task");
  private static final Path CURRENT = Path.of("/proc/thread-self");
  private static final int POLICY_FIELD = 38; // of what stands behind the name

  /// Works only while no other thread wants the processor.
  static final int IDLE = 5;

  /// Whether there is such a list of threads on this machine.
  static boolean known() {
    return Files.isReadable(CURRENT.resolve("stat"));
  }

  /// The one that asks.
  static LinuxThread current() {
    try {
      return new LinuxThread(ALL.resolve(Files.readSymbolicLink(CURRENT).getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those of this name, of which Linux keeps fifteen characters.
  static List<LinuxThread> named(String name) {
    try (Stream<Path> all = Files.list(ALL)) {
      return all.map(LinuxThread::new).filter(t -> t.content("comm").strip().equals(name)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// By which rule Linux gives it the processor (sched(7)): 0 as usual, {@link #IDLE}, or another.
  int policy() {
    String stat = content("stat");
    return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[POLICY_FIELD]);
  }

  /// @return whether Linux allowed it
  boolean policy(int value) {
    int number = Integer.parseInt(folder.getFileName().toString());
    try (var arena = Arena.ofConfined()) {
      var priority = arena.allocate(JAVA_INT); // 0: these policies know no other
      return (int) Libc.SCHED_SETSCHEDULER.invokeExact(number, value, priority) == 0;
    } catch (Throwable e) {
      throw new IllegalStateException("sched_setscheduler", e);
    }
  }

  /// Empty when the thread has ended meanwhile.
  private String content(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      return "";
    }
  }

  @SuppressWarnings("restricted") // the launcher allows native calls
  private static final class Libc {
    static final MethodHandle SCHED_SETSCHEDULER =
        Linker.nativeLinker()
            .downcallHandle(
                Linker.nativeLinker().defaultLookup().findOrThrow("sched_setscheduler"),
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS));
  }
}
