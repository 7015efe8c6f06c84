package id.bangga.akun.cli;

import id.bangga.akun.HasilBuat;
import id.bangga.berkas.Galat;
import id.bangga.perintah.Keluaran;
import java.util.LinkedHashMap;
import java.util.Map;

/// Prints what came of making an account or a password.
final class CetakSandi {
  private CetakSandi() {}

  /// @param sendiri the password was typed by its owner and is not printed
  static int cetak(Keluaran keluaran, HasilBuat hasil, String namaPengguna, boolean sendiri) {
    return switch (hasil) {
      case HasilBuat.Gagal gagal ->
          keluaran.tolak(
              gagal.alasan().stream()
                  .map(satu -> Galat.berkas(satu.kode().name(), satu.pesan()))
                  .toList());
      case HasilBuat.Dibuat dibuat -> {
        Map<String, Object> objek = new LinkedHashMap<>();
        objek.put("akun", dibuat.id());
        objek.put("namaPengguna", namaPengguna);
        if (!sendiri) {
          objek.put("sandiSekali", dibuat.sandi());
        }
        yield keluaran.cetak(objek, () -> teks(dibuat, namaPengguna, sendiri));
      }
    };
  }

  private static String teks(HasilBuat.Dibuat dibuat, String namaPengguna, boolean sendiri) {
    return sendiri
        ? "Akun %s siap dipakai dengan sandi yang Anda ketik.".formatted(namaPengguna)
        : """
        Nama pengguna       %s
        Sandi sekali pakai  %s
        Sandi ini harus diganti saat pertama masuk dan tidak ditampilkan lagi.\
        """
            .formatted(namaPengguna, dibuat.sandi());
  }
}
