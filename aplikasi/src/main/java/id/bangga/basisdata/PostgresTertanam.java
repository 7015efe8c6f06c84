package id.bangga.basisdata;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL from our own jar, on files in the data folder, for this program alone.
final class PostgresTertanam implements AutoCloseable {
  private static final Logger CATATAN = LoggerFactory.getLogger(PostgresTertanam.class);
  private static final int PERCOBAAN = 5;
  private static final long BATAS_BERHENTI_DETIK = 60;
  private static final long JEDA_PULIH_MILIDETIK = 3_000;

  private final KunciFolder kunci;
  private final ClusterPostgres cluster;
  private final BinerPostgres biner;
  private final BooleanSupplier batal;
  private final Clock jam = Clock.systemUTC();
  private volatile boolean menutup;
  private volatile @Nullable Process proses;
  private volatile int port;

  private PostgresTertanam(
      KunciFolder kunci, ClusterPostgres cluster, BinerPostgres biner, BooleanSupplier batal) {
    this.kunci = kunci;
    this.cluster = cluster;
    this.biner = biner;
    this.batal = batal;
  }

  /// @param batal becomes true when the program is to stop before all has started
  static PostgresTertanam mulai(KunciFolder kunci, ClusterPostgres cluster, BooleanSupplier batal) {
    try {
      var biner = BinerPostgres.siapkan(cluster.folder());
      cluster.siapkan(biner);
      ProsesYatim.hentikan(cluster.folder());
      var postgres = new PostgresTertanam(kunci, cluster, biner, batal);
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
      port = portBebas();
      if (hidupkanSekali(catatan.mulai())) {
        Thread.ofPlatform().name("basisdata-jaga").daemon().start(this::jaga);
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
      if (menutup || batal.getAsBoolean()) {
        ProsesYatim.hentikan(baru.toHandle(), BATAS_BERHENTI_DETIK);
        return false;
      }
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

  /// Should PostgreSQL end without having been told to (no memory left, disk full), it is started
  /// again on the same port until it comes up; the pool finds it there.
  private void jaga() {
    while (!menutup) {
      var dijaga = proses;
      if (dijaga != null) {
        dijaga.onExit().join();
      }
      if (!menutup) {
        CATATAN.error("Basis data berhenti tanpa diminta; dimulai lagi.");
        cobaHidupkan();
      }
    }
  }

  private synchronized void cobaHidupkan() {
    try {
      if (!menutup && !hidupkanSekali(CatatanPostgres.di(cluster.folder()).mulai())) {
        Thread.sleep(JEDA_PULIH_MILIDETIK);
      }
    } catch (IOException e) {
      CATATAN.error("Basis data belum dapat dimulai lagi", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// PostgreSQL writes its state into the eighth line of its pid file.
  private boolean siap(long pid) {
    List<String> baris = ProsesYatim.baris(cluster.folder());
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
    menutup = true;
    try {
      hentikan();
    } catch (IOException e) {
      CATATAN.error("PostgreSQL tidak dapat dihentikan", e);
    } finally {
      kunci.close();
    }
  }

  private synchronized void hentikan() throws IOException {
    var sedang = proses;
    if (sedang != null) {
      ProsesYatim.hentikan(sedang.toHandle(), BATAS_BERHENTI_DETIK);
    }
  }
}
