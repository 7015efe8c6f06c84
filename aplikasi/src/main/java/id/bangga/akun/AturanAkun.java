package id.bangga.akun;

import java.util.Locale;

/// Rules about accounts, as pure functions.
final class AturanAkun {
  private AturanAkun() {}

  /// User names know no capitals.
  static String rapikanNama(String namaPengguna) {
    return namaPengguna.strip().toLowerCase(Locale.ROOT).replace("\0", "");
  }
}
