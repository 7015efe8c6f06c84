package id.bangga;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Brings tables and clock back to the beginning for {@link UjiSpring}.
final class KeadaanAwal implements BeforeAllCallback, BeforeEachCallback {
  @Override
  public void beforeAll(ExtensionContext konteks) {
    if (konteks.getEnclosingTestClasses().isEmpty()) {
      PostgresUji.kosongkan();
    }
  }

  @Override
  public void beforeEach(ExtensionContext konteks) {
    SpringExtension.getApplicationContext(konteks).getBean(JamUji.class).ulang();
    var kosongkan =
        AnnotationSupport.findAnnotation(
                konteks.getRequiredTestClass(), UjiSpring.class, konteks.getEnclosingTestClasses())
            .orElseThrow()
            .kosongkan();
    if (kosongkan == UjiSpring.Kosongkan.PER_UJI) {
      PostgresUji.kosongkan();
    }
  }
}
