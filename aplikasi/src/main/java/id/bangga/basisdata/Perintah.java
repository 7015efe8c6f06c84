package id.bangga.basisdata;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs PostgreSQL's programs. PostgreSQL refuses to work as root; there the programs get a user
/// namespace of their own, in which they are nobody special.
final class Perintah {
  private static final boolean ROOT = penggunaRoot();

  private Perintah() {}

  /// In a session of its own, so that Ctrl-C at the terminal reaches this program only.
  static Process latar(Path catatan, List<String> perintah) throws IOException {
    List<String> lengkap = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      lengkap.add("/usr/bin/setsid");
    }
    lengkap.addAll(dibungkus(perintah));
    return bersih(lengkap)
        .redirectErrorStream(true)
        .redirectOutput(catatan.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .start();
  }

  /// Runs to the end with this input.
  ///
  /// @return the program's output, when it succeeded
  static String jalankan(List<String> perintah, String masukan) throws IOException {
    var proses = bersih(dibungkus(perintah)).redirectErrorStream(true).start();
    try (var saluran = proses.getOutputStream()) {
      saluran.write(masukan.getBytes(StandardCharsets.UTF_8));
    }
    var keluaran = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int kode = tunggu(proses);
    if (kode != 0) {
      throw new IOException("status %d: %s".formatted(kode, keluaran.strip()));
    }
    return keluaran;
  }

  /// Sends a signal; nothing happens when the process is gone.
  static void sinyal(String sinyal, long pid) throws IOException {
    tunggu(
        new ProcessBuilder("sh", "-c", "kill -" + sinyal + " " + pid)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /// Waits; an interrupt is kept for later, because a half-stopped database helps nobody.
  static boolean tunggu(ProcessHandle proses, long detik) {
    boolean terputus = false;
    long akhir = System.nanoTime() + TimeUnit.SECONDS.toNanos(detik);
    try {
      while (proses.isAlive() && System.nanoTime() < akhir) {
        terputus |= !tidur(5);
      }
    } finally {
      if (terputus) {
        Thread.currentThread().interrupt();
      }
    }
    return !proses.isAlive();
  }

  static boolean tidur(long milidetik) {
    try {
      Thread.sleep(milidetik);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static int tunggu(Process proses) throws IOException {
    try {
      return proses.waitFor();
    } catch (InterruptedException e) {
      proses.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("terputus", e);
    }
  }

  private static List<String> dibungkus(List<String> perintah) {
    if (!ROOT) {
      return perintah;
    }
    List<String> bungkus = new ArrayList<>(List.of("unshare", "--user", "--"));
    bungkus.addAll(perintah);
    return bungkus;
  }

  static boolean gagalKarenaRoot(String keluaran) {
    return ROOT && (keluaran.contains("unshare") || keluaran.contains("cannot be run as root"));
  }

  private static ProcessBuilder bersih(List<String> perintah) {
    var pembuat = new ProcessBuilder(perintah);
    pembuat
        .environment()
        .keySet()
        .removeIf(nama -> nama.startsWith("PG") || nama.startsWith("LC_"));
    pembuat.environment().put("LC_ALL", "C");
    pembuat.environment().put("TZ", "UTC");
    return pembuat;
  }

  private static boolean penggunaRoot() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
