package id.bangga.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// The hash of a journal row over its own fields and the hash before it (SHA-256). Fields are
/// length-prefixed, so that moving a character from one field to the next changes the hash.
final class Sidik {
  /// The hash before the first row.
  static final byte[] AWAL = new byte[32];

  private Sidik() {}

  static byte[] hitung(byte[] sebelumnya, Baris baris) {
    var isi = new ByteArrayOutputStream(512);
    try (var keluar = new DataOutputStream(isi)) {
      keluar.write(sebelumnya);
      keluar.writeLong(baris.nomor());
      keluar.writeLong(baris.waktu().getEpochSecond());
      keluar.writeInt(baris.waktu().getNano());
      for (Object bagian : baris.bagian()) {
        tulis(keluar, bagian == null ? null : bagian.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sha256().digest(isi.toByteArray());
  }

  private static void tulis(DataOutputStream keluar, @Nullable String teks) throws IOException {
    if (teks == null) {
      keluar.writeInt(-1);
      return;
    }
    byte[] byt = teks.getBytes(StandardCharsets.UTF_8);
    keluar.writeInt(byt.length);
    keluar.write(byt);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("JDK tanpa SHA-256", e);
    }
  }
}
