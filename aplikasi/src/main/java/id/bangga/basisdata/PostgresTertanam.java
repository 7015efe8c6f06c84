package id.bangga.basisdata;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL from our own jar, on files in the data folder, for this program alone.
final class PostgresTertanam implements AutoCloseable {
  private static final Logger CATATAN = LoggerFactory.getLogger(PostgresTertanam.class);
  private static final int PERCOBAAN = 5;
  private static final long BATAS_BERHENTI_DETIK = 60;

  private final KunciFolder kunci;
  private final ClusterPostgres cluster;
  private final BinerPostgres biner;
  private final Clock jam = Clock.systemUTC();
  private volatile @Nullable Process proses;
  private volatile int port;

  private PostgresTertanam(KunciFolder kunci, ClusterPostgres cluster, BinerPostgres biner) {
    this.kunci = kunci;
    this.cluster = cluster;
    this.biner = biner;
  }

  static PostgresTertanam mulai(KunciFolder kunci, FolderData folder, SetelanPostgres setelan) {
    var cluster = new ClusterPostgres(folder, setelan);
    try {
      var biner = BinerPostgres.siapkan(folder);
      var postgres = new PostgresTertanam(kunci, cluster, biner);
      cluster.siapkan(biner);
      ProsesYatim.hentikan(folder);
      postgres.hidupkan();
      return postgres;
    } catch (IOException e) {
      kunci.close();
      throw cluster.gagal("Menyiapkan PostgreSQL", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      kunci.close();
      throw e;
    }
  }

  Sambungan sambungan() {
    return new Sambungan(
        url(port), cluster.pemilik(), cluster.aplikasi(), cluster.setelan().pembuka(), true);
  }

  static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&assumeMinServerVersion=18"
        .formatted(port, ClusterPostgres.NAMA_BASISDATA);
  }

  private void hidupkan() throws IOException {
    String keluaran = "";
    var catatan = CatatanPostgres.di(cluster.folder());
    for (int ke = 1; ke <= PERCOBAAN; ke++) {
      Instant mulai = jam.instant();
      if (hidupkanSekali(catatan.mulai())) {
        return;
      }
      keluaran = catatan.sejak(mulai);
      boolean layakDiulang =
          keluaran.contains("Address already in use") || keluaran.contains("shared memory block");
      if (!layakDiulang) {
        break;
      }
      Perintah.tidur(300L * ke);
    }
    throw cluster.gagal("Memulai PostgreSQL", keluaran);
  }

  private boolean hidupkanSekali(Path catatan) throws IOException {
    Path akar = cluster.folder().cluster();
    port = portBebas();
    var baru =
        Perintah.latar(
            catatan,
            List.of(
                biner.program("postgres").toString(),
                "-D",
                akar.toString(),
                "-p",
                Integer.toString(port)));
    proses = baru;
    long mulai = System.nanoTime();
    boolean dikabari = false;
    while (baru.isAlive()) {
      if (siap(baru.pid())) {
        return true;
      }
      if (!dikabari && System.nanoTime() - mulai > TimeUnit.SECONDS.toNanos(5)) {
        CATATAN.info("Basis data sedang dipulihkan setelah berhenti mendadak; mohon tunggu.");
        dikabari = true;
      }
      if (!Perintah.tidur(4)) {
        Thread.currentThread().interrupt();
        hentikan();
        throw new IOException("terputus ketika menunggu PostgreSQL");
      }
    }
    return false;
  }

  /// PostgreSQL writes its state into the eighth line of its pid file.
  private boolean siap(long pid) throws IOException {
    Path berkas = cluster.folder().cluster().resolve("postmaster.pid");
    if (!Files.exists(berkas)) {
      return false;
    }
    List<String> baris = Files.readAllLines(berkas);
    return baris.size() >= 8
        && baris.getFirst().strip().equals(Long.toString(pid))
        && baris.get(7).startsWith("ready");
  }

  private static int portBebas() throws IOException {
    try (var soket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return soket.getLocalPort();
    }
  }

  /// Stops PostgreSQL (open transactions are rolled back) and frees the folder.
  @Override
  public void close() {
    try {
      hentikan();
    } catch (IOException e) {
      CATATAN.error("PostgreSQL tidak dapat dihentikan", e);
    } finally {
      kunci.close();
    }
  }

  private void hentikan() throws IOException {
    var sedang = proses;
    if (sedang != null) {
      ProsesYatim.hentikan(sedang.toHandle(), BATAS_BERHENTI_DETIK);
    }
  }
}
