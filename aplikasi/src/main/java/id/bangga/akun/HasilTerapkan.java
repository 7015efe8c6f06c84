package id.bangga.akun;

import id.bangga.berkas.HasilImpor;
import java.util.List;

/// An import carried out, with the one-time passwords of the new accounts, which are kept nowhere.
public record HasilTerapkan(HasilImpor hasil, List<SandiBaru> sandi) {
  public HasilTerapkan {
    sandi = List.copyOf(sandi);
  }

  /// A new account and its one-time password.
  public record SandiBaru(String namaPengguna, String nama, String sandi) {}
}
