package id.bangga.layanan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/// Codes of tickets: eight signs that cannot be mistaken for one another, some 39 random bits;
/// stored only as a hash.
final class KodeTiket {
  private static final String ABJAD = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int PANJANG = 8;
  private static final int SIDIK = 16;
  private static final SecureRandom ACAK = new SecureRandom();

  private KodeTiket() {}

  static String baru() {
    var kode = new StringBuilder();
    for (int i = 0; i < PANJANG; i++) {
      if (i == PANJANG / 2) {
        kode.append('-');
      }
      kode.append(ABJAD.charAt(ACAK.nextInt(ABJAD.length())));
    }
    return kode.toString();
  }

  /// The hash of a code as typed: without regard to case, spaces and hyphens.
  static byte[] sidik(String kode) {
    String rapi = kode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    try {
      byte[] penuh =
          MessageDigest.getInstance("SHA-256").digest(rapi.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(penuh, SIDIK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
