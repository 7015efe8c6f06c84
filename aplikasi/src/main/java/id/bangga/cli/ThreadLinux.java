package id.bangga.cli;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A thread of this program as Linux knows it; the virtual machine's own are among them.
record ThreadLinux(Path folder) {
  private static final Path SEMUA = Path.of("/proc/self/task");
  private static final Path INI = Path.of("/proc/thread-self");
  private static final int PRIO_PROCESS = 0;
  private static final int MEDAN_NICE = 16; // of what stands behind the name

  /// Whether there is such a list of threads on this machine.
  static boolean ada() {
    return Files.isReadable(INI.resolve("stat"));
  }

  /// The one that asks.
  static ThreadLinux ini() {
    try {
      return new ThreadLinux(SEMUA.resolve(Files.readSymbolicLink(INI).getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those of this name, of which Linux keeps fifteen characters.
  static List<ThreadLinux> bernama(String nama) {
    try (Stream<Path> semua = Files.list(SEMUA)) {
      return semua.map(ThreadLinux::new).filter(t -> t.isi("comm").strip().equals(nama)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How far it gives way to other threads: 0 not at all, 19 the farthest.
  int nice() {
    String stat = isi("stat");
    return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[MEDAN_NICE]);
  }

  /// @return whether Linux allowed it
  boolean nice(int nilai) {
    int nomor = Integer.parseInt(folder.getFileName().toString());
    try {
      return (int) Libc.SETPRIORITY.invokeExact(PRIO_PROCESS, nomor, nilai) == 0;
    } catch (Throwable e) {
      throw new IllegalStateException("setpriority", e);
    }
  }

  /// Empty when the thread has ended meanwhile.
  private String isi(String berkas) {
    try {
      return Files.readString(folder.resolve(berkas));
    } catch (IOException e) {
      return "";
    }
  }

  @SuppressWarnings("restricted") // the launcher allows native calls
  private static final class Libc {
    static final MethodHandle SETPRIORITY =
        Linker.nativeLinker()
            .downcallHandle(
                Linker.nativeLinker().defaultLookup().findOrThrow("setpriority"),
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
  }
}
