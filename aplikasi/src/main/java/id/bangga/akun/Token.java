package id.bangga.akun;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Random secrets of 256 bits and what is derived from them. The database only ever holds the hash.
public final class Token {
  private static final SecureRandom ACAK = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private Token() {}

  /// A new secret, 43 characters.
  public static String baru() {
    byte[] isi = new byte[32];
    ACAK.nextBytes(isi);
    return BASE64.encodeToString(isi);
  }

  /// SHA-256 of the secret: enough for a key nobody can guess.
  public static byte[] sidik(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("JDK tanpa SHA-256", e);
    }
  }

  /// The token that forms of this session carry (against cross-site request forgery): an HMAC keyed
  /// by the session's secret, hence useless to whoever does not hold it.
  public static String formulir(String tokenSesi) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(tokenSesi.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return BASE64.encodeToString(mac.doFinal("formulir".getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("JDK tanpa HMAC-SHA-256", e);
    }
  }
}
