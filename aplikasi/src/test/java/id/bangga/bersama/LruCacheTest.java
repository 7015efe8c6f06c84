package id.bangga.bersama;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LruCacheTest {
  private final LruCache<String, Integer> ingatan = new LruCache<>(2);

  @Test
  void a_value_is_worked_out_once_while_it_is_remembered() {
    var hitung = new AtomicInteger();
    assertThat(ingatan.get("a", hitung::incrementAndGet)).isEqualTo(1);
    assertThat(ingatan.get("a", hitung::incrementAndGet)).isEqualTo(1);
    assertThat(ingatan.get("a")).isEqualTo(1);
    ingatan.put("a", 7);
    assertThat(ingatan.get("a", hitung::incrementAndGet)).isEqualTo(7);
  }

  @Test
  void of_too_many_the_one_not_asked_for_longest_is_forgotten() {
    ingatan.put("a", 1);
    ingatan.put("b", 2);
    assertThat(ingatan.get("a")).isEqualTo(1);
    ingatan.put("c", 3);
    assertThat(ingatan.get("b")).isNull();
    assertThat(ingatan.get("a")).isEqualTo(1);
    assertThat(ingatan.get("c")).isEqualTo(3);
  }
}
