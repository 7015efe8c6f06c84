package id.bangga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/// Processor time of server, database and client. On a machine that does other work besides, it
/// tells what the elapsed time cannot.
record Prosesor(ProcessHandle server, ProcessHandle basisData) {
  /// Where the time of ended children stands in `/proc/<pid>/stat` after the name, see proc(5).
  private static final int CUTIME = 13;

  /// Ticks a second, on every usual Linux.
  private static final double DETAK = 100;

  /// Seconds of processor time.
  ///
  /// @param kompilasi of the server's: spent by the compilers of its virtual machine, which come to
  ///   rest once everything has been used often enough; 0 where the system does not tell
  record Terpakai(double server, double basisData, double klien, double kompilasi) {
    Terpakai kurang(Terpakai awal) {
      return new Terpakai(
          server - awal.server,
          basisData - awal.basisData,
          klien - awal.klien,
          kompilasi - awal.kompilasi);
    }

    double milidetikServer(long n) {
      return (server - kompilasi) * 1e3 / n;
    }

    double milidetikBasisData(long n) {
      return basisData * 1e3 / n;
    }

    String per(long n) {
      return String.format(
          Locale.ROOT,
          "%.0f/%.0f/%.0f (kompilasi %.0f)",
          (server - kompilasi) * 1e6 / n,
          basisData * 1e6 / n,
          klien * 1e6 / n,
          kompilasi * 1e6 / n);
    }
  }

  Terpakai kini() {
    return new Terpakai(
        detik(Stream.of(server)),
        detik(Stream.concat(Stream.of(basisData), basisData.descendants())) + berakhir(),
        detik(Stream.of(ProcessHandle.current())),
        kompilasi());
  }

  private static double detik(Stream<ProcessHandle> proses) {
    return proses
        .map(satu -> satu.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToDouble(lama -> lama.toNanos() / 1e9)
        .sum();
  }

  /// Of the database's processes that have ended, for example a sweep of its tables; 0 where the
  /// system does not tell.
  private double berakhir() {
    try {
      String baris = Files.readString(Path.of("/proc", Long.toString(basisData.pid()), "stat"));
      String[] bagian = baris.substring(baris.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(bagian[CUTIME]) + Long.parseLong(bagian[CUTIME + 1])) / DETAK;
    } catch (IOException _) {
      return 0;
    }
  }

  private double kompilasi() {
    try (Stream<Path> utas = Files.list(Path.of("/proc", Long.toString(server.pid()), "task"))) {
      return utas.mapToDouble(Prosesor::kompilasi).sum();
    } catch (IOException _) {
      return 0;
    }
  }

  private static double kompilasi(Path utas) {
    try {
      return Files.readString(utas.resolve("comm")).matches("(?s)C[12] Compiler.*")
          ? Long.parseLong(Files.readString(utas.resolve("schedstat")).split(" ", 2)[0]) / 1e9
          : 0;
    } catch (IOException _) {
      return 0;
    }
  }
}
