package id.bangga.akun;

import java.security.SecureRandom;

/// One-time passwords: sixteen signs that cannot be mistaken for each other, 79 random bits, in
/// groups of four so that they can be read out over the telephone.
final class SandiSekali {
  private static final String HURUF = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom ACAK = new SecureRandom();

  private SandiSekali() {}

  static String baru() {
    var sandi = new StringBuilder(19);
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) {
        sandi.append('-');
      }
      sandi.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
    }
    return sandi.toString();
  }
}
