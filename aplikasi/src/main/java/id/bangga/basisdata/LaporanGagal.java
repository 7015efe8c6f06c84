package id.bangga.basisdata;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/// Keeps Spring Boot from printing a stack trace for the failures that the command line puts into a
/// sentence.
final class LaporanGagal implements SpringBootExceptionReporter {
  LaporanGagal(ConfigurableApplicationContext konteks) {}

  @Override
  public boolean reportException(Throwable gagal) {
    for (Throwable sebab = gagal; sebab != null; sebab = sebab.getCause()) {
      if (sebab instanceof GagalBasisdata
          || sebab instanceof FaultySettings
          || sebab instanceof PortInUseException) {
        return true;
      }
    }
    return false;
  }
}
