package id.bangga.basisdata;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// At most one program works on a data folder. The operating system frees the lock when the program
/// ends, however it ends.
final class KunciFolder implements AutoCloseable {
  static final String NAMA = "kunci";

  /// Closing any channel on a file drops every lock of this process on it, so the process itself
  /// must not open the file twice.
  private static final Set<Path> DI_PROSES_INI = ConcurrentHashMap.newKeySet();

  private final Path berkas;
  private final FileChannel kanal;
  private final FileLock kunci;

  private KunciFolder(Path berkas, FileChannel kanal, FileLock kunci) {
    this.berkas = berkas;
    this.kanal = kanal;
    this.kunci = kunci;
  }

  /// Empty when another program holds the folder.
  static Optional<KunciFolder> ambil(FolderData folder) {
    try {
      Path berkas = folder.buat().toRealPath().resolve(NAMA);
      if (!DI_PROSES_INI.add(berkas)) {
        return Optional.empty();
      }
      var kanal = FileChannel.open(berkas, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var kunci = kanal.tryLock();
      if (kunci == null) {
        kanal.close();
        DI_PROSES_INI.remove(berkas);
        return Optional.empty();
      }
      return Optional.of(new KunciFolder(berkas, kanal, kunci));
    } catch (IOException e) {
      throw new GagalBasisdata(
          "Folder data %s tidak dapat ditulisi: %s.".formatted(folder.akar(), e), e);
    }
  }

  static GagalBasisdata terpakai(FolderData folder) {
    return new GagalBasisdata(
        "Folder data %s sedang dipakai program BANGGA yang lain. Hentikan program itu dahulu, atau pilih folder lain dengan --data."
            .formatted(folder.akar()));
  }

  @Override
  public void close() {
    try {
      kunci.release();
      kanal.close();
    } catch (IOException e) {
      throw new GagalBasisdata("Kunci %s tidak dapat dilepas: %s.".formatted(berkas, e), e);
    } finally {
      DI_PROSES_INI.remove(berkas);
    }
  }
}
