package id.bangga.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the build writes down once so that no start has to compute it.
public final class CatatanRakitan {
  private CatatanRakitan() {}

  /// @param folder what goes into the jar
  public static void tulis(Path folder) throws IOException {
    Path tujuan = folder.resolve(Migrasi.SIDIK_RAKITAN);
    Files.createDirectories(tujuan.getParent());
    Files.writeString(tujuan, Migrasi.hitungSidik() + "\n");
  }
}
