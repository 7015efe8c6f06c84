package id.bangga.dokumen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The style sheet of paper, read once.
final class LembarGaya {
  static final String ISI = baca();

  private LembarGaya() {}

  private static String baca() {
    try (InputStream isi =
        Objects.requireNonNull(LembarGaya.class.getResourceAsStream("/dokumen/cetak.css"))) {
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
