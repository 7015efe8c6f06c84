package id.bangga.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The real program in a virtual machine of its own on a data folder, with the options that the
/// launcher hands over (`-Dbangga.opsi`), else with those that matter of them.
final class ServerBeban implements AutoCloseable {
  private static final Pattern ALAMAT = Pattern.compile("siap di http://[^:]+:(\\d+)/");
  private static final List<String> OPSI =
      List.of(
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Djava.awt.headless=true",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseSerialGC",
          "-XX:InitialRAMPercentage=5");

  private final Process proses;
  private final Path data;
  private final int port;

  private ServerBeban(Process proses, Path data, int port) {
    this.proses = proses;
    this.data = data;
    this.port = port;
  }

  /// Started and answering.
  ///
  /// @param perintah `demo` or `serve`, or another command that stays until it is stopped
  static ServerBeban mulai(String perintah, Path data, int port) throws IOException {
    var proses = program(List.of(perintah, "--port", Integer.toString(port)), data).start();
    var keluaran = proses.inputReader(StandardCharsets.UTF_8);
    for (String baris = keluaran.readLine(); baris != null; baris = keluaran.readLine()) {
      Matcher cocok = ALAMAT.matcher(baris);
      if (cocok.find()) {
        Thread.ofVirtual().start(() -> habiskan(keluaran));
        return new ServerBeban(proses, data, Integer.parseInt(cocok.group(1)));
      }
    }
    throw new IOException("Program tidak mau mulai; lihat " + catatan(data));
  }

  /// Runs a command of the program to its end.
  ///
  /// @return the lines it printed
  static List<String> jalankan(List<String> perintah, Path data) throws IOException {
    var proses = program(perintah, data).start();
    List<String> baris = proses.inputReader(StandardCharsets.UTF_8).lines().toList();
    tunggu(proses);
    return baris;
  }

  private static ProcessBuilder program(List<String> perintah, Path data) throws IOException {
    Files.createDirectories(data.toAbsolutePath().getParent());
    List<String> baris = new ArrayList<>();
    baris.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String opsi = System.getProperty("bangga.opsi", "");
    baris.addAll(opsi.isBlank() ? OPSI : kata(opsi));
    baris.addAll(tambahan());
    baris.addAll(kelas());
    baris.add("id.bangga.cli.Bangga");
    baris.addAll(perintah);
    baris.addAll(List.of("--data", data.toString()));
    return new ProcessBuilder(baris).redirectError(ProcessBuilder.Redirect.appendTo(catatan(data)));
  }

  /// The build of the launcher with its cache when the launcher names it (`-Dbangga.rakitan`), as
  /// in use; else the classes of this virtual machine.
  private static List<String> kelas() {
    String rakitan = System.getProperty("bangga.rakitan", "");
    if (rakitan.isEmpty()) {
      return List.of("-cp", System.getProperty("java.class.path"));
    }
    Path jar = Path.of(rakitan, "bangga.jar");
    Path tembolok = Path.of(rakitan, "bangga.aot");
    return Files.exists(tembolok)
        ? List.of("-XX:AOTCache=" + tembolok, "-cp", jar.toString())
        : List.of("-cp", jar.toString());
  }

  /// As with the launcher: more options for the virtual machine, for example a recording.
  private static List<String> tambahan() {
    return kata(System.getenv().getOrDefault("BANGGA_JAVA_OPTS", ""));
  }

  private static List<String> kata(String baris) {
    return baris.isBlank() ? List.of() : List.of(baris.strip().split("\\s+"));
  }

  private static File catatan(Path data) {
    return data.resolveSibling(data.getFileName() + ".catatan").toFile();
  }

  private static void habiskan(BufferedReader keluaran) {
    try {
      while (keluaran.readLine() != null) {
        // a full pipe would hold the program up
      }
    } catch (IOException _) {
      // the program is gone
    }
  }

  int port() {
    return port;
  }

  Prosesor prosesor() throws IOException {
    return new Prosesor(proses.toHandle(), postmaster());
  }

  /// The process of the database.
  ProcessHandle postmaster() throws IOException {
    return ProcessHandle.of(Long.parseLong(barisPid(0)))
        .orElseThrow(() -> new IOException("Basis data tidak berjalan"));
  }

  private String barisPid(int nomor) throws IOException {
    return Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
        .get(nomor)
        .strip();
  }

  /// A connection as the owner of all tables, for preparing data and for looking.
  Connection basisData() throws IOException, SQLException {
    String sandi = Files.readString(data.resolve("rahasia").resolve("bangga_pemilik")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + barisPid(3) + "/bangga", "bangga_pemilik", sandi);
  }

  /// One number; 0 when there is no row.
  long bilangan(String sql) throws IOException, SQLException {
    try (var sambungan = basisData();
        var perintah = sambungan.createStatement();
        var rs = perintah.executeQuery(sql)) {
      return rs.next() ? rs.getLong(1) : 0;
    }
  }

  boolean hidup() {
    return proses.isAlive();
  }

  /// `kill -9`: the program has no chance to do anything; its database stays behind.
  void bunuh() {
    proses.destroyForcibly();
    tunggu(proses);
  }

  /// Told to stop, as Ctrl-C does; killed when it does not within half a minute.
  @Override
  public void close() {
    proses.destroy();
    try {
      if (!proses.waitFor(30, TimeUnit.SECONDS)) {
        bunuh();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int tunggu(Process proses) {
    try {
      return proses.waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
