package id.bangga.akun;

import org.jspecify.annotations.Nullable;

/// What is typed about an account when it is made or changed.
public record DataAkun(
    String namaPengguna,
    String nama,
    @Nullable String surel,
    @Nullable String nip,
    @Nullable Long unitId,
    @Nullable Long atasanId) {

  /// Without spaces around, small letters in the user name, blank as absent.
  public DataAkun {
    namaPengguna = AturanAkun.rapikanNama(namaPengguna);
    nama = nama.strip();
    surel = kosongkan(surel);
    nip = kosongkan(nip);
  }

  private static @Nullable String kosongkan(@Nullable String teks) {
    return teks == null || teks.isBlank() ? null : teks.strip();
  }
}
