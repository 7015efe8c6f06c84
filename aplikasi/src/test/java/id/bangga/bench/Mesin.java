package id.bangga.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// The machine in one line, with how busy it was before we began.
final class Mesin {
  private Mesin() {}

  static String sebutan() {
    var sistem = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "Mesin: %s, %d inti, %s %s, Java %s, beban rata-rata %.1f.",
        prosesor(),
        sistem.getAvailableProcessors(),
        sistem.getName(),
        sistem.getVersion(),
        Runtime.version(),
        sistem.getSystemLoadAverage());
  }

  private static String prosesor() {
    try (Stream<String> baris = Files.lines(Path.of("/proc/cpuinfo"))) {
      return baris
          .filter(satu -> satu.startsWith("model name"))
          .map(satu -> satu.split(":", 2)[1].strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException _) {
      return System.getProperty("os.arch");
    }
  }
}
