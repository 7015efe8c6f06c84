package id.bangga.akun;

import id.bangga.Tokoh;
import id.bangga.web.Asal;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two people and the device they sign in from.
final class SesiUji {
  static final Asal ASAL = new Asal("10.1.2.3", "Mozilla/5.0 (Android) Firefox/140", false);

  private SesiUji() {}

  static void orang(JdbcClient jdbc) {
    Tokoh.BUDI_OPERATOR.buat(jdbc);
    Tokoh.RIZKI_ADMIN.buat(jdbc);
  }

  /// The token of a new session of Budi's.
  static String buka(SesiService sesi) {
    return sesi.buka(Tokoh.BUDI_OPERATOR.id(), ASAL);
  }
}
