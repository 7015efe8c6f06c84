package id.bangga.hasil;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A file is verified once; another one under another hash is verified anew.
class IngatanVerifikasiTest {
  private final IngatanVerifikasi ingatan = new IngatanVerifikasi();
  private final AtomicInteger dibaca = new AtomicInteger();

  private HasilVerifikasi periksa(String sidik) {
    return ingatan.periksa(sidik, this::berkas);
  }

  private byte[] berkas() {
    dibaca.incrementAndGet();
    return "bukan hasil".getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void the_same_file_is_read_once_and_a_changed_one_again() {
    HasilVerifikasi pertama = periksa("a");
    assertThat(pertama.berlaku()).isFalse();
    assertThat(periksa("a")).isSameAs(pertama);
    assertThat(dibaca).hasValue(1);
    periksa("b");
    assertThat(dibaca).hasValue(2);
  }
}
