package id.bangga.web;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/// Reads the static files while the program starts, so that the first page need not.
final class PersiapanAset implements BackgroundPreinitializer {
  @Override
  public void preinitialize() {
    GudangAset.cari("");
  }
}
