package id.bangga.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/// Processor time of server, database and client. On a machine that does other work besides, it
/// tells what the elapsed time cannot.
record Prosesor(ProcessHandle server, ProcessHandle basisData) {
  /// Seconds of processor time.
  record Terpakai(double server, double basisData, double klien) {
    Terpakai kurang(Terpakai awal) {
      return new Terpakai(server - awal.server, basisData - awal.basisData, klien - awal.klien);
    }

    double milidetikServer(long n) {
      return server * 1e3 / n;
    }

    double milidetikBasisData(long n) {
      return basisData * 1e3 / n;
    }

    String per(long n) {
      return String.format(
          Locale.ROOT, "%.0f/%.0f/%.0f", server * 1e6 / n, basisData * 1e6 / n, klien * 1e6 / n);
    }
  }

  Terpakai kini() {
    return new Terpakai(
        detik(Stream.of(server)),
        detik(Stream.concat(Stream.of(basisData), basisData.descendants())),
        detik(Stream.of(ProcessHandle.current())));
  }

  private static double detik(Stream<ProcessHandle> proses) {
    return proses
        .map(satu -> satu.info().totalCpuDuration().orElse(Duration.ZERO))
        .mapToDouble(lama -> lama.toNanos() / 1e9)
        .sum();
  }
}
