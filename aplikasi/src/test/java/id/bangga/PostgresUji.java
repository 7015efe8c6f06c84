package id.bangga;

import id.bangga.basisdata.BasisdataUji;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Puts the one test database under a Spring context: `@ContextConfiguration(initializers =
/// PostgresUji.class)`. Most tests want {@link UjiSpring}, which includes this.
public final class PostgresUji
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext konteks) {
    var uji = BasisdataUji.bersama();
    konteks.getBeanFactory().registerSingleton("basisdata", uji.basisdata());
    konteks.getBeanFactory().registerSingleton("basisdataUji", uji);
  }

  /// Empties all tables by hand; {@link UjiSpring} does it before each test.
  public static void kosongkan() {
    BasisdataUji.bersama().kosongkan();
  }
}
