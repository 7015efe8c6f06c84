package id.bangga.basisdata;

import id.bangga.basisdata.Sambungan.Akses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The external database, from the environment: `BANGGA_DB_URL`, `BANGGA_DB_USER` and
/// `BANGGA_DB_PASSWORD` or `BANGGA_DB_PASSWORD_FILE`.
final class Lingkungan {
  private Lingkungan() {}

  /// The user owns the tables; the program's connections give that up by `set role`.
  static Optional<Sambungan> luar(Map<String, String> lingkungan) {
    String url = lingkungan.getOrDefault("BANGGA_DB_URL", "").strip();
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("postgresql://")) {
      throw new GagalBasisdata(
          "BANGGA_DB_URL harus berbentuk jdbc:postgresql://server:5432/nama, bukan \"%s\"."
              .formatted(url));
    }
    String pengguna = lingkungan.getOrDefault("BANGGA_DB_USER", "").strip();
    if (pengguna.isEmpty()) {
      throw new GagalBasisdata(
          "BANGGA_DB_URL diisi, tetapi BANGGA_DB_USER kosong. Isi nama pengguna basis data.");
    }
    var akses = new Akses(pengguna, sandi(lingkungan));
    String jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url;
    return Optional.of(
        new Sambungan(jdbc, akses, akses, "set role " + Sambungan.PERAN_APLIKASI, true));
  }

  private static String sandi(Map<String, String> lingkungan) {
    String berkas = lingkungan.getOrDefault("BANGGA_DB_PASSWORD_FILE", "").strip();
    if (berkas.isEmpty()) {
      return lingkungan.getOrDefault("BANGGA_DB_PASSWORD", "");
    }
    try {
      return Files.readString(Path.of(berkas)).strip();
    } catch (IOException e) {
      throw new GagalBasisdata(
          "Berkas sandi BANGGA_DB_PASSWORD_FILE=%s tidak dapat dibaca: %s.".formatted(berkas, e),
          e);
    }
  }
}
