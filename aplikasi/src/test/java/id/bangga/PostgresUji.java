package id.bangga;

import id.bangga.basisdata.BasisdataUji;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Puts the one test database under a Spring context: `@ContextConfiguration(initializers =
/// PostgresUji.class)`. Most tests want {@link UjiSpring}, which includes this.
public final class PostgresUji
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  /// Evidence files and the like; each of the machines that run tests side by side has its own.
  private static final Path DATA =
      Path.of("target", "data-uji-" + System.getProperty("bangga.uji.cabang", "1"));

  @Override
  public void initialize(ConfigurableApplicationContext konteks) {
    TestPropertyValues.of("bangga.data=" + DATA).applyTo(konteks);
    var uji = BasisdataUji.bersama();
    konteks.getBeanFactory().registerSingleton("basisdata", uji.basisdata());
    konteks.getBeanFactory().registerSingleton("basisdataUji", uji);
  }

  /// Empties all tables and the folder of files by hand; {@link UjiSpring} does it before each
  /// test.
  public static void kosongkan() {
    BasisdataUji.bersama().kosongkan();
    try (Stream<Path> isi = Files.exists(DATA) ? Files.walk(DATA) : Stream.empty()) {
      for (Path berkas : isi.filter(Files::isRegularFile).toList()) {
        Files.deleteIfExists(berkas);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
