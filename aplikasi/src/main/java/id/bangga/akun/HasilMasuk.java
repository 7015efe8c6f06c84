package id.bangga.akun;

import java.time.Duration;

/// What came of an attempt to sign in. A wrong name and a wrong password are one and the same.
public sealed interface HasilMasuk {
  /// Signed in; `token` goes into the cookie and is kept nowhere else.
  record Diterima(String token, boolean wajibGanti) implements HasilMasuk {}

  /// Name or password wrong, or the account is closed.
  record Salah() implements HasilMasuk {}

  /// Too many failures; try again after this time.
  record Tertunda(Duration tunggu) implements HasilMasuk {}

  /// Too many people sign in at this moment.
  record Penuh() implements HasilMasuk {}
}
