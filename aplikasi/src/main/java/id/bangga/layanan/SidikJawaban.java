package id.bangga.layanan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over id, point, service, date and values of answers in their order of arrival: what the
/// journal keeps of them.
final class SidikJawaban {
  private final MessageDigest sidik;

  SidikJawaban() {
    try {
      sidik = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void tambah(JawabanMasuk jawaban) {
    String baris =
        String.join(
            "|",
            jawaban.id().toString(),
            Long.toString(jawaban.titikId()),
            Long.toString(jawaban.layananId()),
            jawaban.tanggal().toString(),
            jawaban.nilai());
    sidik.update(baris.getBytes(StandardCharsets.UTF_8));
    sidik.update((byte) '\n');
  }

  String hex() {
    return HexFormat.of().formatHex(sidik.digest());
  }
}
