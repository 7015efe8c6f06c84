package id.bangga.akun;

import id.bangga.bersama.Putusan.Alasan;
import java.util.List;

/// What came of making an API key.
public sealed interface HasilKunci {
  /// Made.
  ///
  /// @param token the secret, shown now and kept nowhere
  record Dibuat(long id, String token) implements HasilKunci {}

  /// Refused, with every reason.
  record Gagal(List<Alasan> alasan) implements HasilKunci {}
}
