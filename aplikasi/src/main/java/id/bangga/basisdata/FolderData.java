package id.bangga.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// The folder of one installation: database, secrets, evidence files. Everything to back up is in
/// it.
public record FolderData(Path akar) {
  public FolderData {
    akar = akar.toAbsolutePath().normalize();
  }

  /// A folder inside, created (readable by this user only) when it is not there yet.
  public Path sub(String nama) {
    return buat(akar.resolve(nama));
  }

  /// Is there a database in it?
  public boolean berisi() {
    return Files.exists(cluster());
  }

  /// Throws everything in the folder away, unless a program works on it. The database goes first
  /// and at once, so that an interruption leaves none rather than half of one.
  public void kosongkan() {
    try (var _ = KunciFolder.ambil(this).orElseThrow(() -> KunciFolder.terpakai(this))) {
      ProsesYatim.hentikan(this);
      Path dibuang = akar.resolve("postgres.buang");
      FileSystemUtils.deleteRecursively(dibuang);
      if (berisi()) {
        Files.move(cluster(), dibuang, StandardCopyOption.ATOMIC_MOVE);
      }
      try (Stream<Path> isi = Files.list(akar)) {
        for (Path satu : isi.filter(p -> !p.endsWith(KunciFolder.NAMA)).toList()) {
          FileSystemUtils.deleteRecursively(satu);
        }
      }
    } catch (IOException e) {
      throw new GagalBasisdata("Folder data %s tidak dapat dikosongkan: %s.".formatted(akar, e), e);
    }
  }

  Path buat() {
    return buat(akar);
  }

  Path cluster() {
    return akar.resolve("postgres");
  }

  private static Path buat(Path folder) {
    try {
      var hanyaKita = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(hanyaKita));
      return folder;
    } catch (IOException e) {
      throw new GagalBasisdata("Folder data %s tidak dapat dibuat: %s.".formatted(folder, e), e);
    }
  }
}
