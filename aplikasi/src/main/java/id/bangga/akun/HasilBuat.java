package id.bangga.akun;

import id.bangga.bersama.Putusan.Alasan;
import java.util.List;

/// What came of making an account.
public sealed interface HasilBuat {
  /// Made.
  ///
  /// @param sandi one-time password, shown now and kept nowhere
  record Dibuat(long id, String sandi) implements HasilBuat {}

  /// Refused, with every reason.
  record Gagal(List<Alasan> alasan) implements HasilBuat {}
}
