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
  @Override
  public void initialize(ConfigurableApplicationContext konteks) {
    var uji = BasisdataUji.bersama();
    TestPropertyValues.of("bangga.data=" + uji.berkas()).applyTo(konteks);
    konteks.getBeanFactory().registerSingleton("basisdata", uji.basisdata());
    konteks.getBeanFactory().registerSingleton("basisdataUji", uji);
  }

  /// Empties all tables and the folder of files by hand; {@link UjiSpring} does it before each
  /// test.
  public static void kosongkan() {
    var uji = BasisdataUji.bersama();
    uji.kosongkan();
    try (Stream<Path> isi = Files.walk(uji.berkas())) {
      for (Path berkas : isi.filter(Files::isRegularFile).toList()) {
        Files.deleteIfExists(berkas);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
