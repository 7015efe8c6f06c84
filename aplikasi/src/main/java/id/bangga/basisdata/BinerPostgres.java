package id.bangga.basisdata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once per version and shared by all data folders of a user.
record BinerPostgres(Path akar) {
  static final int VERSI_UTAMA = 18;
  private static final String VERSI = "18.6.0";

  Path program(String nama) {
    return akar.resolve("bin").resolve(nama);
  }

  /// @param cadangan where to unpack when the user has no writable cache folder
  static BinerPostgres siapkan(FolderData cadangan) {
    Path cache = cachePengguna(cadangan);
    Path akar = cache.resolve("postgres-" + VERSI + "-" + arsitektur());
    try {
      if (!utuh(akar)) {
        bongkar(cache, akar);
      }
      return new BinerPostgres(akar);
    } catch (IOException e) {
      throw new GagalBasisdata(
          "PostgreSQL tidak dapat disiapkan di %s: %s. Periksa ruang dan hak tulis folder itu."
              .formatted(akar, e),
          e);
    }
  }

  private static Path cachePengguna(FolderData cadangan) {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path akar =
        xdg != null && !xdg.isBlank()
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home", ""), ".cache");
    try {
      Path cache = Files.createDirectories(akar.resolve("bangga").toAbsolutePath());
      return Files.isWritable(cache) ? cache : cadangan.sub("biner");
    } catch (IOException e) {
      return cadangan.sub("biner");
    }
  }

  private static String arsitektur() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String mesin = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    if (os.contains("linux")) {
      switch (mesin) {
        case "amd64", "x86_64" -> {
          return "x86_64";
        }
        case "aarch64", "arm64" -> {
          return "arm_64";
        }
        default -> {}
      }
    }
    throw new GagalBasisdata(
        "PostgreSQL bawaan hanya ada untuk Linux amd64 dan arm64, bukan %s %s. Pakai PostgreSQL %d sendiri lewat BANGGA_DB_URL."
            .formatted(os, mesin, VERSI_UTAMA));
  }

  /// The marker is written last and holds the size of the programs, so a half-written or truncated
  /// cache is unpacked again.
  private static boolean utuh(Path akar) throws IOException {
    Path tanda = akar.resolve("lengkap");
    return Files.exists(tanda) && Files.readString(tanda).equals(ukuran(akar));
  }

  private static String ukuran(Path akar) throws IOException {
    long jumlah = 0;
    for (String folder : new String[] {"bin", "lib"}) {
      try (Stream<Path> isi = Files.list(akar.resolve(folder))) {
        jumlah +=
            isi.filter(Files::isRegularFile).mapToLong(berkas -> berkas.toFile().length()).sum();
      }
    }
    return Long.toString(jumlah);
  }

  private static void bongkar(Path cache, Path akar) throws IOException {
    Path sementara = Files.createTempDirectory(cache, "membongkar-");
    try {
      String nama = "/postgres-linux-" + arsitektur() + ".txz";
      try (InputStream paket = BinerPostgres.class.getResourceAsStream(nama)) {
        if (paket == null) {
          throw new IOException("paket " + nama + " tidak ikut dalam program");
        }
        salin(new TarArchiveInputStream(new XZInputStream(paket)), sementara);
      }
      Files.writeString(sementara.resolve("lengkap"), ukuran(sementara));
      Files.setPosixFilePermissions(sementara, PosixFilePermissions.fromString("rwxr-xr-x"));
      pasang(sementara, akar);
    } finally {
      FileSystemUtils.deleteRecursively(sementara);
    }
  }

  private static void pasang(Path sementara, Path akar) throws IOException {
    if (Files.exists(akar) && !utuh(akar)) {
      FileSystemUtils.deleteRecursively(akar);
    }
    try {
      Files.move(sementara, akar, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      if (!utuh(akar)) {
        throw e;
      }
    }
  }

  private static void salin(TarArchiveInputStream arsip, Path tujuan) throws IOException {
    for (TarArchiveEntry butir = arsip.getNextEntry();
        butir != null;
        butir = arsip.getNextEntry()) {
      Path sasaran = tujuan.resolve(butir.getName()).normalize();
      if (!sasaran.startsWith(tujuan)) {
        throw new IOException("nama berkas di luar folder: " + butir.getName());
      }
      if (butir.isDirectory()) {
        Files.createDirectories(sasaran);
      } else if (butir.isSymbolicLink()) {
        Files.createDirectories(sasaran.getParent());
        Files.createSymbolicLink(sasaran, Path.of(butir.getLinkName()));
      } else if (!butir.getName().endsWith(".a")) {
        Files.createDirectories(sasaran.getParent());
        Files.copy(arsip, sasaran);
        Files.setPosixFilePermissions(
            sasaran,
            PosixFilePermissions.fromString(
                (butir.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }
}
