package id.bangga.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The government's seal, read once from the file that the settings name.
public final class Lambang {
  private static final int PALING_BESAR = 200 * 1024;
  private static final Map<String, String> JENIS =
      Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");
  private static final Map<String, Aset> TERBACA = new ConcurrentHashMap<>();

  private Lambang() {}

  /// The address of the seal, empty when none is set.
  public static Optional<String> alamat(Pemda pemda) {
    return aset(pemda).map(aset -> "/lambang/" + aset.sidik());
  }

  /// The seal itself as `data:` address, for documents, which fetch nothing.
  public static Optional<String> data(Pemda pemda) {
    return aset(pemda)
        .map(aset ->
            "data:" + aset.jenis() + ";base64," + Base64.getEncoder().encodeToString(aset.isi()));
  }

  static Optional<Aset> aset(Pemda pemda) {
    return pemda.lambang().isBlank()
        ? Optional.empty()
        : Optional.of(TERBACA.computeIfAbsent(pemda.lambang(), Lambang::baca));
  }

  private static Aset baca(String berkas) {
    String akhiran =
        berkas.substring(berkas.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    String jenis = JENIS.get(akhiran);
    if (jenis == null) {
      throw new IllegalArgumentException("Lambang harus SVG, PNG, atau JPEG: " + berkas);
    }
    try {
      byte[] isi = Files.readAllBytes(Path.of(berkas));
      if (isi.length > PALING_BESAR) {
        throw new IllegalArgumentException("Lambang lebih besar dari 200 KB: " + berkas);
      }
      return new Aset(isi, jenis);
    } catch (IOException e) {
      throw new UncheckedIOException("Lambang tidak terbaca: " + berkas, e);
    }
  }
}
