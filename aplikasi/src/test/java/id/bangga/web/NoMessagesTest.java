package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.UjiSpring;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// Spring's own texts: there are none, only what it brings along.
@UjiSpring
class NoMessagesTest {
  private static final String KODE = "typeMismatch";
  private final ApplicationContext konteks;

  NoMessagesTest(ApplicationContext konteks) {
    this.konteks = konteks;
  }

  @Test
  void what_spring_brings_along_is_said() {
    assertThat(konteks.getMessage(KODE, null, "bukan bilangan", Locale.ROOT))
        .isEqualTo("bukan bilangan");
    var pesan = new DefaultMessageSourceResolvable(new String[] {KODE}, null, "bukan bilangan");
    assertThat(konteks.getMessage(pesan, Locale.ROOT)).isEqualTo("bukan bilangan");
  }

  @Test
  void without_that_there_is_no_text() {
    assertThatThrownBy(() -> konteks.getMessage(KODE, null, Locale.ROOT))
        .isInstanceOf(NoSuchMessageException.class);
    assertThatThrownBy(
            () -> konteks.getMessage(new DefaultMessageSourceResolvable(KODE), Locale.ROOT))
        .isInstanceOf(NoSuchMessageException.class);
  }
}
