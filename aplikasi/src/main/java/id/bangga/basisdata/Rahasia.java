package id.bangga.basisdata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;

/// Secrets of the installation (passwords of the embedded database, the signing key): random, one
/// file each, mode 0600, inside the data folder.
final class Rahasia {
  private Rahasia() {}

  /// The password in the file, made and stored durably when the file is not there.
  static String bacaAtauBuat(Path berkas) {
    return bacaAtauBuat(berkas, Rahasia::acak);
  }

  /// The secret in the file, made by `pembuat` and stored durably when the file is not there.
  static String bacaAtauBuat(Path berkas, Supplier<String> pembuat) {
    try {
      if (!Files.exists(berkas)) {
        simpan(berkas, pembuat.get());
      }
      return Files.readString(berkas).strip();
    } catch (IOException e) {
      throw new GagalBasisdata(
          "Berkas rahasia %s tidak dapat dibaca atau dibuat: %s.".formatted(berkas, e), e);
    }
  }

  private static String acak() {
    var acak = new byte[32];
    new SecureRandom().nextBytes(acak);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(acak);
  }

  private static void simpan(Path berkas, String isi) throws IOException {
    Path sementara = berkas.resolveSibling(berkas.getFileName() + ".baru");
    Files.deleteIfExists(sementara);
    var hanyaKita =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var cara = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var kanal = FileChannel.open(sementara, cara, hanyaKita)) {
      kanal.write(ByteBuffer.wrap((isi + "\n").getBytes(StandardCharsets.UTF_8)));
      kanal.force(true);
    }
    Files.move(sementara, berkas, StandardCopyOption.ATOMIC_MOVE);
  }
}
