package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// On a thread of our own, since the tests run without the optimising compiler.
@EnabledOnOs(OS.LINUX)
class CompilerPriorityTest {
  private static final String NAMA = "uji-mengalah";

  private final CountDownLatch selesai = new CountDownLatch(1);

  @BeforeEach
  void mulai() throws InterruptedException {
    var hidup = new CountDownLatch(2);
    Runnable anak = () -> tunggu(hidup);
    Thread.ofPlatform()
        .name(NAMA)
        .start(() -> {
          Thread.ofPlatform().name(NAMA).start(anak);
          tunggu(hidup);
        });
    hidup.await();
  }

  @AfterEach
  void selesai() {
    selesai.countDown();
  }

  @Test
  void mengalah_lalu_bekerja_seperti_biasa_lagi() {
    int biasa = LinuxThread.current().policy();
    var kompilator =
        new CompilerPriority(NAMA, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    boolean boleh =
        CompletableFuture.supplyAsync(kompilator::lower, kerja -> Thread.ofPlatform().start(kerja))
            .join();
    assertThat(policies()).containsOnly(boleh ? LinuxThread.IDLE : biasa).hasSize(2);
    kompilator.restore();
    assertThat(policies()).containsOnly(biasa).hasSize(2);
  }

  @Test
  void panggilan_native_yang_ditolak_disebut_dalam_satu_baris() throws Exception {
    var perintah =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--illegal-native-access=deny",
                "-cp",
                System.getProperty("java.class.path"),
                Ditolak.class.getName())
            .redirectErrorStream(true);
    perintah.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM would speak of it
    Process proses = perintah.start();
    assertThat(proses.inputReader().readAllAsString())
        .isEqualToNormalizingNewlines(
            "Prioritas kompilator Java tidak dapat diatur; server mulai seperti biasa.\n");
    assertThat(proses.waitFor()).isZero();
  }

  /// A program that may make no native calls.
  static final class Ditolak {
    private Ditolak() {}

    static void main() {
      new CompilerPriority(NAMA, new PrintWriter(System.err, true, StandardCharsets.UTF_8))
          .whileStarting();
    }
  }

  private static List<Integer> policies() {
    return LinuxThread.named(NAMA).stream().map(LinuxThread::policy).toList();
  }

  private void tunggu(CountDownLatch hidup) {
    hidup.countDown();
    try {
      selesai.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
