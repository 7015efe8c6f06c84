package id.bangga.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./bangga bench bunuh`: kills the program, or its database, at random moments while people send,
/// starts it again and looks for everything that was acknowledged; at the end the journal's chain
/// and every invariant are checked.
@Command(
    name = "bench bunuh",
    mixinStandardHelpOptions = true,
    description =
        "Bunuh program atau basis datanya di tengah kiriman; tidak ada yang boleh hilang.")
public final class BebanBunuh implements Callable<Integer> {
  @Option(names = "--port", defaultValue = "8131", description = "Port (bawaan: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--data",
      defaultValue = ".bangga/bunuh",
      description = "Folder data (bawaan: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--kali",
      defaultValue = "50",
      description = "Banyak pembunuhan (bawaan: ${DEFAULT-VALUE}).")
  private int kali;

  @Option(
      names = "--benih",
      defaultValue = "1",
      description = "Benih saat-saat acak (bawaan: ${DEFAULT-VALUE}).")
  private long benih;

  public static void main(String[] argumen) {
    System.exit(new CommandLine(new BebanBunuh()).execute(argumen));
  }

  /// What became of it.
  ///
  /// @param terjawab how many acts were acknowledged
  /// @param hilang what was acknowledged and is not there
  /// @param utuh does the chain hold, and is no invariant broken that held in the generated city?
  record Laporan(int terjawab, List<String> hilang, boolean utuh) {}

  @Override
  public Integer call() throws IOException, SQLException {
    Laporan laporan = jalankan(data, port, kali, benih);
    laporan.hilang().forEach(System.out::println);
    System.out.printf(
        "%d kali dibunuh: %d tindakan dijawab, %d hilang, rantai jurnal dan invarian %s%n",
        kali, laporan.terjawab(), laporan.hilang().size(), laporan.utuh() ? "utuh" : "TIDAK UTUH");
    return laporan.hilang().isEmpty() && laporan.utuh() ? 0 : 1;
  }

  static Laporan jalankan(Path data, int port, int kali, long benih)
      throws IOException, SQLException {
    KotaBeban.siapkan(data, port, 0);
    List<String> sebelum = periksa(data);
    var acak = new SplittableRandom(benih);
    var terjawab = new Terjawab();
    List<String> hilang = new ArrayList<>();
    ServerBeban server = ServerBeban.mulai("demo", data, port);
    try {
      var pengirim = new Pengirim(server, terjawab);
      for (int ke = 1; ke <= kali; ke++) {
        boolean basisData = ke % 5 == 0;
        var jeda = Duration.ofMillis(acak.nextInt(200, 2_500));
        List<Thread> utas = pengirim.mulai(server.port());
        bunuh(server, basisData, jeda);
        utas.forEach(BebanBunuh::tunggu);
        long mulai = System.nanoTime();
        server = ServerBeban.mulai("demo", data, port);
        double detik = (System.nanoTime() - mulai) / 1e9;
        List<String> kini = PeriksaTerjawab.hilang(server, terjawab);
        hilang.addAll(kini);
        System.err.printf(
            "%3d. %s dibunuh setelah %d ms, siap lagi dalam %.1f s: %d dijawab, %d hilang%n",
            ke,
            basisData ? "basis data" : "program",
            jeda.toMillis(),
            detik,
            terjawab.banyak(),
            kini.size());
      }
    } finally {
      server.close();
    }
    List<String> sesudah = periksa(data);
    boolean utuh =
        sesudah.stream().filter(baris -> baris.startsWith(" ")).allMatch(sebelum::contains)
            && sesudah.stream().anyMatch(baris -> baris.matches("utuh +audit"));
    return new Laporan(terjawab.banyak(), hilang, utuh);
  }

  /// What the check says. The generated cycle itself is not without fault: its answers are copies.
  private static List<String> periksa(Path data) throws IOException {
    return ServerBeban.jalankan(List.of("periksa"), data);
  }

  /// The program, or its database: then the program goes on for as long again, starts the database
  /// anew under those who still send, and is killed too.
  private static void bunuh(ServerBeban server, boolean basisData, Duration jeda)
      throws IOException {
    ProcessHandle korban = server.postmaster();
    tidur(jeda);
    if (basisData) {
      korban.destroyForcibly();
      tidur(jeda);
    }
    server.bunuh();
  }

  private static void tidur(Duration jeda) {
    try {
      Thread.sleep(jeda);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void tunggu(Thread utas) {
    try {
      utas.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
