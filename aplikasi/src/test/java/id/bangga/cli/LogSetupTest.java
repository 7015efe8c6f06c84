package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Where notes of the program go, and which.
class LogSetupTest {
  private final PrintStream galatBiasa = System.err;
  private final PrintStream keluarBiasa = System.out;
  private final ByteArrayOutputStream galat = new ByteArrayOutputStream();
  private final ByteArrayOutputStream keluar = new ByteArrayOutputStream();
  private final LoggerContext konteks = new LoggerContext();

  LogSetupTest() {
    konteks.setMDCAdapter(new LogbackMDCAdapter());
    System.setErr(new PrintStream(galat, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(keluar, true, StandardCharsets.UTF_8));
    assertThat(new LogSetup().configure(konteks))
        .isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
  }

  @AfterEach
  void kembalikan() {
    System.setErr(galatBiasa);
    System.setOut(keluarBiasa);
    konteks.stop();
  }

  @Test
  void notes_go_to_standard_error_with_their_time() {
    konteks.getLogger("id.bangga.Sesuatu").info("kota {}", "dimuat");
    konteks.getLogger("org.lain").warn("awas");
    assertThat(galat.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .first()
        .asString()
        .matches(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S+ INFO  Sesuatu: kota dimuat");
    assertThat(keluar.size()).isZero();
  }

  @Test
  void nothing_that_is_told_begins_a_line_of_its_own() {
    String palsu =
        "x\n2026-11-29T08:00:00.000Z INFO  MasukService: Berhasil masuk\r\u001b[2K\u2028y";
    var dalam = new IllegalArgumentException(palsu);
    var luar = new IllegalStateException(palsu, dalam);
    luar.addSuppressed(new IllegalStateException(palsu));
    konteks.getLogger("org.lain").warn("Isian {}", palsu, luar);
    String catatan = galat.toString(StandardCharsets.UTF_8);
    assertThat(catatan)
        .contains("Isian x\\n2026-11-29T08:00:00.000Z INFO  MasukService: Berhasil masuk\\r\\u001b")
        .contains("Caused by: java.lang.IllegalArgumentException: x\\n2026")
        .contains("Suppressed: java.lang.IllegalStateException: x\\n2026")
        .contains("at " + LogSetupTest.class.getName())
        .doesNotContain("\u001b", "\u2028");
    assertThat(catatan.lines().filter(baris -> baris.startsWith("2026"))).hasSize(1);
    assertThat(catatan.lines().filter(baris -> baris.startsWith("y"))).isEmpty();
  }

  @Test
  void letters_and_tabs_stay_as_they_are() {
    konteks.getLogger("org.lain").warn("Kota é\t— 😀");
    assertThat(galat.toString(StandardCharsets.UTF_8)).contains("Kota é\t— 😀");
  }

  @Test
  void what_nobody_needs_is_left_out() {
    konteks.getLogger("org.lain").info("rincian");
    konteks.getLogger("org.springframework.web.servlet.PageNotFound").warn("/tidak-ada");
    konteks.getLogger("org.apache.pdfbox.cos").error("bukan PDF");
    assertThat(galat.size()).isZero();
  }

  @Test
  void once_quiet_libraries_note_nothing_more() {
    LogSetup.quiet(konteks);
    konteks.getLogger("org.springframework.jdbc").error("sambungan putus");
    assertThat(galat.size()).isZero();
  }

  @Test
  void it_is_the_setup_that_is_found() {
    List<Class<?>> ditemukan =
        ServiceLoader.load(ch.qos.logback.classic.spi.Configurator.class).stream()
            .<Class<?>>map(ServiceLoader.Provider::type)
            .toList();
    assertThat(ditemukan).contains(LogSetup.class);
  }
}
