package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
class PenyusunMengalahTest {
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
    int biasa = ThreadLinux.ini().nice();
    var penyusun = new PenyusunMengalah(NAMA);
    boolean boleh =
        CompletableFuture.supplyAsync(penyusun::mengalah, kerja -> Thread.ofPlatform().start(kerja))
            .join();
    assertThat(nice()).containsOnly(boleh ? Math.min(biasa + 10, 19) : biasa).hasSize(2);
    penyusun.kembali();
    assertThat(nice()).containsOnly(biasa).hasSize(2);
  }

  private static List<Integer> nice() {
    return ThreadLinux.bernama(NAMA).stream().map(ThreadLinux::nice).toList();
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
