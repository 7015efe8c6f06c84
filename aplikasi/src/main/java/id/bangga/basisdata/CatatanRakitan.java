package id.bangga.basisdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// What the build writes down once so that no start has to compute it.
public final class CatatanRakitan {
  private static final String RAKITAN = "META-INF/bangga/rakitan";

  private CatatanRakitan() {}

  /// @param folder what goes into the jar
  public static void tulis(Path folder) throws IOException {
    catat(folder.resolve(Migrasi.SIDIK_RAKITAN), Migrasi.hitungSidik());
    catat(folder.resolve(RAKITAN), UUID.randomUUID().toString());
  }

  /// Tells this build from every other; empty when the program runs from class files.
  public static Optional<String> rakitan() {
    return baca(RAKITAN);
  }

  /// What was written down under this name; empty when the program runs from class files.
  static Optional<String> baca(String nama) {
    try (var tercatat = CatatanRakitan.class.getResourceAsStream("/" + nama)) {
      return tercatat == null
          ? Optional.empty()
          : Optional.of(new String(tercatat.readAllBytes(), StandardCharsets.US_ASCII).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void catat(Path tujuan, String isi) throws IOException {
    Files.createDirectories(tujuan.getParent());
    Files.writeString(tujuan, isi + "\n");
  }
}
