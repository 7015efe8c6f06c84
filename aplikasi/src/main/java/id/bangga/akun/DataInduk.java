package id.bangga.akun;

import org.jspecify.annotations.Nullable;

/// What the personnel agency keeps about an employee: who they are, where they work, and under
/// whom.
///
/// @param dasar the paper the correction rests on
public record DataInduk(
    String nama,
    @Nullable String nip,
    @Nullable Long unitId,
    @Nullable Long atasanId,
    String dasar) {
  public DataInduk {
    dasar = dasar.strip();
  }

  /// The account with these data; user name and e-mail stay as they are.
  DataAkun pada(Akun lama) {
    return new DataAkun(lama.namaPengguna(), nama, lama.surel(), nip, unitId, atasanId);
  }
}
