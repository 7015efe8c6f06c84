package id.bangga.akun;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and checks passwords: Argon2id with 19 MiB, two passes, one lane (OWASP's
/// recommendation), only a few at a time so that a flood of sign-ins cannot exhaust the memory.
///
/// One-time passwords carry 79 random bits, so a plain SHA-256 keeps them; this lets 20,000
/// accounts be imported at once.
@Component
class PenyandiSandi {
  private static final String SEKALI = "{sekali}";
  private static final int DETIK_MENUNGGU = 5;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore tempat;
  private final String samaran;

  PenyandiSandi(AturanMasuk aturan) {
    this.tempat = new Semaphore(aturan.penyandian(), true);
    this.samaran = samaran();
  }

  String sandikan(String sandi) {
    return bergiliran(() -> argon2.encode(sandi));
  }

  /// The stored form of a one-time password.
  static String sandikanSekali(String sandi) {
    return SEKALI + HexFormat.of().formatHex(Token.sidik(sandi));
  }

  /// Takes equally long whatever is stored.
  boolean cocok(String sandi, String tersimpan) {
    if (!tersimpan.startsWith(SEKALI)) {
      return bergiliran(() -> argon2.matches(sandi, tersimpan));
    }
    samarkan(sandi);
    byte[] harapan = HexFormat.of().parseHex(tersimpan.substring(SEKALI.length()));
    return MessageDigest.isEqual(harapan, Token.sidik(sandi));
  }

  /// Spends the time of a check without an account, so that nobody learns which names exist.
  void samarkan(String sandi) {
    bergiliran(() -> argon2.matches(sandi, samaran));
  }

  /// Looks like a stored hash of our parameters, and nobody knows a password for it. It is not
  /// computed, because that takes as long as a sign-in and would delay each start.
  private static String samaran() {
    var acak = new byte[48];
    new SecureRandom().nextBytes(acak);
    var teks = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=19456,t=2,p=1$%s$%s"
        .formatted(
            teks.encodeToString(Arrays.copyOf(acak, 16)),
            teks.encodeToString(Arrays.copyOfRange(acak, 16, 48)));
  }

  private <T> T bergiliran(Supplier<T> kerja) {
    try {
      if (!tempat.tryAcquire(DETIK_MENUNGGU, TimeUnit.SECONDS)) {
        throw new SedangPenuh();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SedangPenuh();
    }
    try {
      return kerja.get();
    } finally {
      tempat.release();
    }
  }

  /// Too many passwords wait to be hashed.
  static final class SedangPenuh extends RuntimeException {
    SedangPenuh() {
      super("Terlalu banyak yang masuk pada saat yang sama.");
    }
  }
}
