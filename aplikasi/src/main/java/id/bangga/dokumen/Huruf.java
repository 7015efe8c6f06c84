package id.bangga.dokumen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The house's typeface for charts and documents, from our own resources: no font of the machine is
/// needed, nor its fontconfig.
final class Huruf {
  static final String KELUARGA = "Plus Jakarta Sans";
  static final Path BIASA;
  static final Path TEBAL;
  private static final Font DASAR;
  private static final Font DASAR_TEBAL;

  static {
    try {
      Path folder = Files.createTempDirectory("bangga-huruf");
      BIASA = salin("PlusJakartaSans-Regular.ttf", folder);
      TEBAL = salin("PlusJakartaSans-SemiBold.ttf", folder);
      siapkanAwt(folder);
      DASAR = Font.createFont(Font.TRUETYPE_FONT, BIASA.toFile());
      DASAR_TEBAL = Font.createFont(Font.TRUETYPE_FONT, TEBAL.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private Huruf() {}

  static Font biasa(float ukuran) {
    return DASAR.deriveFont(ukuran);
  }

  static Font tebal(float ukuran) {
    return DASAR_TEBAL.deriveFont(ukuran);
  }

  static boolean tebal(Font huruf) {
    return huruf.getFontName().contains("SemiBold");
  }

  /// AWT asks the machine's fontconfig for the logical fonts and fails without it; this file maps
  /// them all to our own typeface instead.
  private static void siapkanAwt(Path folder) throws IOException {
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
    if (System.getProperty("sun.awt.fontconfig") != null) {
      return;
    }
    Path peta = folder.resolve("fontconfig.properties");
    String isi =
        Stream.of("dialog", "dialoginput", "monospaced", "sansserif", "serif")
            .flatMap(nama ->
                Stream.of("plain", "bold", "italic", "bolditalic")
                    .map(gaya -> "%s.%s.latin-1=BANGGA".formatted(nama, gaya)))
            .collect(
                Collectors.joining(
                    "\n",
                    "version=1\n",
                    "\nsequence.allfonts=latin-1\nfilename.BANGGA=" + BIASA + "\n"));
    Files.writeString(peta, isi);
    System.setProperty("sun.awt.fontconfig", peta.toString());
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> hapus(List.of(BIASA, TEBAL, peta, folder))));
  }

  private static Path salin(String nama, Path folder) throws IOException {
    Path tujuan = folder.resolve(nama);
    try (InputStream isi =
        Objects.requireNonNull(Huruf.class.getResourceAsStream("/dokumen/" + nama))) {
      Files.copy(isi, tujuan);
    }
    return tujuan;
  }

  private static void hapus(List<Path> berkas) {
    for (Path satu : berkas) {
      if (!satu.toFile().delete()) {
        return;
      }
    }
  }
}
