package id.bangga.basisdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL process that outlived its program (after `kill -9`, say).
final class ProsesYatim {
  private static final Logger CATATAN = LoggerFactory.getLogger(ProsesYatim.class);
  private static final long BATAS_DETIK = 30;

  /// Above every process number Linux gives out.
  private static final String NOMOR_TAK_TERPAKAI = "2147483646";

  private ProsesYatim() {}

  /// Stops the orphan on these files. The caller holds the folder's lock, so no program uses it.
  static void hentikan(FolderData folder) throws IOException {
    Optional<ProcessHandle> yatim = pid(folder).flatMap(ProcessHandle::of);
    if (yatim.isEmpty()) {
      return;
    }
    if (bekerjaDi(yatim.get().pid(), folder.cluster())) {
      CATATAN.info("Menghentikan basis data yang tertinggal dari program sebelumnya.");
      hentikan(yatim.get(), BATAS_DETIK);
    } else {
      lupakanNomor(berkas(folder));
    }
  }

  /// The number now belongs to a stranger, for which PostgreSQL would refuse to start. The rest of
  /// the file must stay: by it PostgreSQL finds out whether the shared memory is still in use.
  private static void lupakanNomor(Path berkas) throws IOException {
    List<String> baris = new ArrayList<>(Files.readAllLines(berkas));
    baris.set(0, NOMOR_TAK_TERPAKAI);
    Files.write(berkas, baris);
  }

  /// Fast stop, then the immediate one (which the next start repairs), never less than a stop.
  static void hentikan(ProcessHandle postgres, long detik) throws IOException {
    for (String sinyal : List.of("INT", "QUIT", "KILL")) {
      if (!postgres.isAlive()) {
        return;
      }
      Perintah.sinyal(sinyal, postgres.pid());
      if (Perintah.tunggu(postgres, detik)) {
        return;
      }
    }
  }

  /// PostgreSQL works in its data folder, so the working folder says whose process this is.
  private static boolean bekerjaDi(long pid, Path cluster) {
    try {
      return Path.of("/proc/" + pid + "/cwd").toRealPath().equals(cluster.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<Long> pid(FolderData folder) {
    return baris(folder).stream()
        .findFirst()
        .map(String::strip)
        .filter(teks -> teks.matches("\\d{1,9}"))
        .map(Long::valueOf);
  }

  /// The lines of PostgreSQL's pid file; none when there is no such file.
  static List<String> baris(FolderData folder) {
    try {
      return Files.readAllLines(berkas(folder));
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Path berkas(FolderData folder) {
    return folder.cluster().resolve("postmaster.pid");
  }
}
