package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Read once for a page, anew everywhere else.
class SekaliBacaTest {
  private final AtomicInteger kali = new AtomicInteger();

  private int baca(String kunci) {
    return SekaliBaca.baca(kunci, kali::incrementAndGet);
  }

  private void duaHal() {
    assertThat(baca("unit")).isEqualTo(1);
    assertThat(baca("unit")).isEqualTo(1);
    assertThat(baca("siklus")).isEqualTo(2);
  }

  @Test
  void a_page_reads_each_thing_once() {
    SekaliBaca.<RuntimeException, RuntimeException>selama(this::duaHal);
  }

  @Test
  void outside_a_page_and_on_the_next_page_it_is_read_anew() {
    assertThat(baca("unit")).isEqualTo(1);
    assertThat(baca("unit")).isEqualTo(2);
    SekaliBaca.<RuntimeException, RuntimeException>selama(
        () -> assertThat(baca("unit")).isEqualTo(3));
    SekaliBaca.<RuntimeException, RuntimeException>selama(
        () -> assertThat(baca("unit")).isEqualTo(4));
    assertThat(baca("unit")).isEqualTo(5);
  }
}
